package org.cunbao.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers in a text: mobiles, landlines with their area code, service numbers, and masked ones. */
public final class PhoneText {

    private static final Pattern PLAIN_MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern EXPONENT = Pattern.compile("1\\.\\d+[Ee]\\+?0?10");
    private static final Pattern COUNTRY =
            Pattern.compile("\\(?(?:\\+|00)\\s?86\\)?[- ]?|(?<!\\d)86[- ]?(?=1[3-9]\\d{9}(?!\\d))");
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![\\d*])0?(1[3-9]\\d)[- ]{0,2}(\\d{4})[- ]{0,2}(\\d{4})(?![\\d*])|(?<![\\d*])(1[3-9]\\d{2})[- ](\\d{3})[- ](\\d{4})(?![\\d*])");
    private static final Pattern MASKED_MOBILE = Pattern.compile(
            "(?<!\\d)(1[3-9]\\d)[- ]?[*xX×●#]{3,5}[- ]?(\\d{4})(?!\\d)|(?<!\\d)(1[3-9]\\d{5})[*xX×●#]{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile(
            "(?<![\\d*])\\(?(0[1-9]\\d{1,2})\\)?[- ]{0,3}([2-8]\\d{2,3})[- ]?(\\d{4})(?![\\d*])|(?<![\\d*])([48]00)[- ]?(\\d{3})[- ]?(\\d{4})(?![\\d*])");
    private static final Pattern MASKED_LANDLINE =
            Pattern.compile("(?<!\\d)\\(?(0[1-9]\\d{1,2})\\)?[- ]?([2-8]\\d{2,3})([*xX×●#]{4})");
    private static final Pattern LOCAL = Pattern.compile("([2-8]\\d{2,3})[- ]?(\\d{4})");

    private PhoneText() {}

    /**
     * The first mobile of the text, else its first landline with area code, else a local number that is the whole text;
     * digits only, with {@code *} where the source hides some.
     */
    public static Optional<String> find(String text) {
        String plain = Plain.of(text);
        if (PLAIN_MOBILE.matcher(plain).matches()) {
            return Optional.of(plain);
        }
        String national = COUNTRY.matcher(plain).replaceAll("");
        return first(MOBILE, national)
                .or(() -> maskedMobile(national))
                .or(() -> first(LANDLINE, national))
                .or(() -> first(MASKED_LANDLINE, national).map(PhoneText::stars))
                .or(() -> local(national));
    }

    /** Whether it is a mobile as a spreadsheet shows it in a narrow column. */
    static boolean isExponent(String plain) {
        return plain.indexOf('.') == 1 && EXPONENT.matcher(plain).matches();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? Optional.of(groups(m)) : Optional.empty();
    }

    private static Optional<String> maskedMobile(String text) {
        Matcher m = MASKED_MOBILE.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        String begin = m.group(1);
        return Optional.of(begin != null ? begin + "****" + m.group(2) : m.group(3) + "****");
    }

    private static Optional<String> local(String text) {
        Matcher m = LOCAL.matcher(text.endsWith("。") ? text.substring(0, text.length() - 1) : text);
        return m.matches() ? Optional.of(groups(m)) : Optional.empty();
    }

    private static String stars(String masked) {
        return masked.replaceAll("[^0-9]", "*");
    }

    private static String groups(Matcher m) {
        StringBuilder joined = new StringBuilder();
        for (int group = 1; group <= m.groupCount(); group++) {
            String part = m.group(group);
            joined.append(part == null ? "" : part);
        }
        return joined.toString();
    }
}
