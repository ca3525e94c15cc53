package org.cunbao.intake.format;

/**
 * A number format's code and what it makes a number into.
 *
 * @param code as the file holds it; empty for General
 * @param shows what a number in this format looks like
 */
public record NumberFormat(String code, Shows shows) {

    /** Digits and text as they are. */
    public static final NumberFormat GENERAL = new NumberFormat("", Shows.NUMBER);

    /** What a reader of the sheet sees. */
    public enum Shows {
        /** Digits, with whatever units around them. */
        NUMBER,
        /** A time of day without its day. */
        TIME,
        /** Any of year, month, day or weekday. */
        DAY
    }

    /**
     * Reads the first section of a format code (ECMA-376 part 1, 18.8.31; the years {@code e} and eras {@code g} of East
     * Asian versions). Quoted, escaped and bracketed parts say nothing, so {@code 0"年"} is a number.
     */
    public static NumberFormat of(String code) {
        String plain = code.strip();
        if (plain.isEmpty() || plain.equalsIgnoreCase("General") || plain.equals("G/通用格式")) {
            return GENERAL;
        }
        return new NumberFormat(code, shows(FormatLetters.of(plain)));
    }

    private static Shows shows(String letters) {
        boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean day = letters.indexOf('y') >= 0
                || letters.indexOf('d') >= 0
                || letters.indexOf('e') >= 0
                || letters.contains("aaa")
                || letters.indexOf('m') >= 0 && !clock;
        if (letters.indexOf('0') >= 0 || letters.indexOf('@') >= 0 || letters.indexOf('[') >= 0) {
            return Shows.NUMBER;
        }
        return day ? Shows.DAY : clock ? Shows.TIME : Shows.NUMBER;
    }
}
