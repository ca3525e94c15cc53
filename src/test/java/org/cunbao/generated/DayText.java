package org.cunbao.generated;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it. */
final class DayText {

    private static final String HAN = "〇一二三四五六七八九";

    private DayText() {}

    /** With a pattern of {@code java.time}. */
    static String of(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }

    /** As an office program shows it under a number format. */
    static String shown(LocalDate day, String format) {
        return switch (format) {
            case "m\"月\"d\"日\"" -> of(day, "M月d日");
            case "yyyy\"年\"m\"月\"d\"日\"" -> of(day, "yyyy年M月d日");
            default -> of(day, "yyyy/M/d");
        };
    }

    /** {@code 二〇二三年三月五日}. */
    static String han(LocalDate day) {
        StringBuilder year = new StringBuilder();
        for (char digit : String.valueOf(day.getYear()).toCharArray()) {
            year.append(HAN.charAt(digit - '0'));
        }
        return year + "年" + numeral(day.getMonthValue()) + "月" + numeral(day.getDayOfMonth()) + "日";
    }

    /** Numbers below a thousand. */
    static String numeral(int number) {
        if (number >= 100) {
            int rest = number % 100;
            String tail = rest == 0 ? "" : rest < 10 ? "零" + numeral(rest) : (rest < 20 ? "一" : "") + numeral(rest);
            return HAN.charAt(number / 100) + "百" + tail;
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : HAN.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 && number > 0 ? "" : HAN.substring(number % 10, number % 10 + 1));
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
