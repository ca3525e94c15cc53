package org.cunbao.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in and around a date: numerals made digits, time of day and weekday taken off, words that name no day known. */
final class DateWords {

    private static final String HOURS = "(?:上午|下午|早上|早晨|晚上|晚间|中午|凌晨|傍晚|清晨|夜间|AM|PM|am|pm)";
    private static final String CLOCK = "(?:" + HOURS
            + "?\\s?\\d{1,2}\\s?(?:[:：]\\s?\\d{2}(?:[:：]\\d{2}(?:\\.\\d+)?)?|[点时](?:半|整|\\d{1,2}分?|[一二三四五六七八九十]+分?)?))";
    private static final Pattern TIME = Pattern.compile(
            "\\s?[T,，]?\\s?(?:" + CLOCK + "(?:\\s?[-~至到]+\\s?" + CLOCK + ")?|" + HOURS + "|全天|[白夜晚]$|Z$|\\+08:00$)");
    private static final Pattern WEEKDAY = Pattern.compile("\\s?\\(?(?:星期|周|礼拜)[一二三四五六日天1-7]\\)?");
    private static final Pattern REPUBLIC = Pattern.compile("民[国國](\\d{1,3})年");
    private static final Pattern NUMERAL = Pattern.compile("[〇○零一二三四五六七八九十廿卅OoＯ]+(?=[年月日号.]|$)");
    private static final Pattern LUNAR =
            Pattern.compile("农历|農曆|阴历|陰曆|旧历|正月|腊月|冬月|闰|初[一二三四五六七八九十]|大年|除夕|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年");
    private static final Pattern VAGUE =
            Pattern.compile("每|近期|近日|最近|长期|常年|不定期|经常|旬|年初|年底|年中|月初|月底|月末|季度|上半年|下半年|全年|春节|期间|前后|左右|约|待定|至今|起$");
    private static final Pattern LIST = Pattern.compile(".*\\d[日号]?[、,，;；和及]\\s?\\d.*[日号]?");

    private DateWords() {}

    /** Without blanks, time of day, weekday and full stop, all numbers in Arabic digits. */
    static String clean(String text) {
        String plain = Plain.of(text);
        if (hasHan(plain) || plain.indexOf(':') >= 0) {
            plain = withoutTime(plain);
        }
        String compact = plain.indexOf(' ') < 0 ? plain : spaced(plain);
        int end = compact.length();
        return end > 1 && "。.,;、".indexOf(compact.charAt(end - 1)) >= 0 ? compact.substring(0, end - 1) : compact;
    }

    /** The text before a remark in brackets at its end ({@code （农历正月廿五）}, {@code （两天）}), if it has one. */
    static Optional<String> withoutRemark(String clean) {
        int open = clean.lastIndexOf('(');
        return open > 2 && clean.endsWith(")") ? Optional.of(clean.substring(0, open)) : Optional.empty();
    }

    /** Whether the words say that no single day is meant: a lunar date, a vague one, a repeated one. */
    static boolean isNoDay(String clean) {
        return hasHan(clean)
                && (LUNAR.matcher(clean).find() || VAGUE.matcher(clean).find());
    }

    /** Why a text is no date. */
    static Reason whyNot(String text) {
        String plain = Plain.of(text);
        if (LUNAR.matcher(plain).find()) {
            return new Reason("是农历日期，请写公历日期", "it is a date of the lunar calendar; write the solar date");
        }
        if (VAGUE.matcher(plain).find()) {
            return new Reason("没有写明是哪一天", "it names no particular day");
        }
        return LIST.matcher(plain).matches()
                ? new Reason("写了不止一个日期", "it names more than one date")
                : new Reason("不是日期", "it is no date");
    }

    private static String withoutTime(String plain) {
        String text = WEEKDAY.matcher(plain).replaceAll("");
        text = text.equals(plain) || text.indexOf('每') < 0 ? text : plain;
        text = TIME.matcher(text).replaceAll("");
        text = NUMERAL.matcher(text).replaceAll(numeral -> digits(numeral.group()));
        Matcher republic = REPUBLIC.matcher(text);
        return republic.find() ? republic.replaceFirst(Integer.parseInt(republic.group(1)) + 1911 + "年") : text;
    }

    /** {@code 二〇二三} digit by digit, {@code 三十一} as a number. */
    private static String digits(String numeral) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int digit = c == 'O' || c == 'o' ? 0 : Numerals.digit(c);
            if (digit < 0) {
                return Numerals.parse(numeral).map(Object::toString).orElse(numeral);
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    private static String spaced(String plain) {
        String dashed = plain.matches("\\d{4} \\d{1,2} \\d{1,2}") ? plain.replace(' ', '-') : plain;
        return dashed.replace(" ", "");
    }

    private static boolean hasHan(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return true;
            }
        }
        return false;
    }
}
