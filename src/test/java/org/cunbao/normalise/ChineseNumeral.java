package org.cunbao.normalise;

/** Writes numbers below a hundred million as Chinese schools teach it; the other direction of {@link Numerals}. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    private ChineseNumeral() {}

    static String of(int number) {
        if (number < 10_000) {
            return number == 0 ? "零" : section(number);
        }
        int rest = number % 10_000;
        String low = rest == 0 ? "" : (rest < 1000 ? "零" : "") + section(rest);
        return section(number / 10_000) + "万" + low;
    }

    /** Digit by digit with 〇: 二〇二三. */
    static String digits(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append("〇一二三四五六七八九".charAt(c - '0')));
        return text.toString();
    }

    /** As days and months are written: 十五, not 一十五. */
    static String spoken(int number) {
        String text = of(number);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String section(int number) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / new int[] {1, 10, 100, 1000}[place] % 10;
            if (digit > 0) {
                text.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                zero = false;
            } else {
                zero = !text.isEmpty();
            }
        }
        return text.toString();
    }
}
