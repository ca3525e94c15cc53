package org.cunbao.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides identity numbers and phones in any text that people or logs will see. */
public final class Masking {

    /** Identity numbers (15, 18, or damaged around that length) before phones, since they contain eleven digits too. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![0-9])(?:([0-9]{6})[0-9]{5,12}([0-9]{3}[0-9Xx])|(1[0-9]{2})[0-9]{4}([0-9]{4}))(?![0-9])");

    private static final int SHORT = 7;
    private static final int LONG = 14;
    private static final int END = 4;

    private Masking() {}

    /**
     * Hides an identity number or a phone however its cell writes it, with blanks or full-width digits too: of the digits
     * the last four and the first six (of a phone three) stay.
     */
    public static String number(String text) {
        int digits = (int) text.codePoints().filter(Masking::isDigit).count();
        int first = digits >= LONG ? 6 : 3;
        StringBuilder masked = new StringBuilder();
        int at = 0;
        for (int c : text.codePoints().toArray()) {
            boolean digit = isDigit(c);
            boolean hidden = digit && digits >= SHORT && at >= first && at < digits - END;
            masked.appendCodePoint(hidden ? '*' : c);
            at += digit ? 1 : 0;
        }
        return masked.toString();
    }

    /** The check digit of an identity number may be an X. */
    private static boolean isDigit(int c) {
        return Character.isDigit(c) || c == 'X' || c == 'x' || c == 'Ｘ';
    }

    /**
     * {@code 341799197303052053} becomes {@code 341799********2053}, {@code 13812345678} becomes {@code 138****5678};
     * everything else stays. Idempotent.
     */
    public static String mask(String text) {
        Matcher matcher = PERSONAL.matcher(text);
        StringBuilder masked = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    masked,
                    matcher.group(1) != null
                            ? matcher.group(1) + "********" + matcher.group(2)
                            : matcher.group(3) + "****" + matcher.group(4));
        }
        return matcher.appendTail(masked).toString();
    }
}
