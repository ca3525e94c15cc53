package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Chinese and Arabic digits, mixed as people mix them: {@code 五十二}, {@code 壹佰贰拾}, {@code 3千5百},
 * {@code 1.2万}, {@code 廿五}; {@code 三百五} is 350, as it is said.
 *
 * <p>ICU's number format reads {@code 三百五} as 305 and stops in the middle of {@code 3千}, so this is our own. Digits
 * without a place between them ({@code 三五}) are a guess between 35 and "three to five" and are read only with a
 * {@code 〇} among them.
 */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖○两貳參兩弌弍弎";
    private static final int[] OTHER_VALUES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 2, 2, 3, 2, 1, 2, 3};
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Numerals() {}

    /** Reads a text of nothing but a number, zero or more. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > 24) {
            return Optional.empty();
        }
        int yi = text.indexOf('亿') >= 0 ? text.indexOf('亿') : text.indexOf('億');
        if (yi > 0) {
            return scaled(text.substring(0, yi), YI, text.substring(yi + 1));
        }
        int wan = text.indexOf('万') >= 0 ? text.indexOf('万') : text.indexOf('萬');
        return wan > 0 ? scaled(text.substring(0, wan), WAN, text.substring(wan + 1)) : belowWan(text);
    }

    /** The value of one Chinese digit, or -1. */
    static int digit(char c) {
        int at = DIGITS.indexOf(c);
        int other = OTHER_DIGITS.indexOf(c);
        return at >= 0 ? at : other >= 0 ? OTHER_VALUES[other] : -1;
    }

    private static Optional<BigDecimal> scaled(String before, BigDecimal scale, String after) {
        Optional<BigDecimal> high = parse(before);
        if (after.isEmpty()) {
            return high.map(value -> value.multiply(scale));
        }
        boolean single = after.length() == 1 && digit(after.charAt(0)) > 0;
        Optional<BigDecimal> low = single
                ? Optional.of(scale.movePointLeft(1).multiply(BigDecimal.valueOf(digit(after.charAt(0)))))
                : parse(after).filter(value -> value.compareTo(scale) < 0);
        return high.flatMap(h -> low.map(l -> h.multiply(scale).add(l)));
    }

    private static Optional<BigDecimal> belowWan(String text) {
        if (isArabic(text)) {
            return Optional.of(new BigDecimal(text));
        }
        int point = Math.max(text.indexOf('点'), text.indexOf('點'));
        if (point > 0) {
            return fraction(text, point);
        }
        return Places.read(text).or(() -> digits(text)).map(BigDecimal::valueOf);
    }

    private static Optional<BigDecimal> fraction(String text, int point) {
        Optional<BigDecimal> whole = belowWan(text.substring(0, point));
        StringBuilder decimals = new StringBuilder("0.");
        for (int i = point + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (digit(c) < 0) {
                return Optional.empty();
            }
            decimals.append(digit(c));
        }
        return decimals.length() == 2
                ? Optional.empty()
                : whole.map(value -> value.add(new BigDecimal(decimals.toString())));
    }

    /** A single digit, or digits read one by one of which one is zero. */
    private static Optional<Long> digits(String text) {
        long value = 0;
        boolean zero = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            zero |= digit == 0;
            value = value * 10 + digit;
        }
        return text.length() == 1 || (zero && text.length() <= 8) ? Optional.of(value) : Optional.empty();
    }

    private static boolean isArabic(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points == 0 || (points == 1 && text.charAt(0) != '.' && !text.endsWith("."));
    }
}
