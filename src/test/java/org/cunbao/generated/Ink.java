package org.cunbao.generated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What stands in one cell.
 *
 * @param content nothing (an empty text), a text, a number or a date
 * @param format the number format of a number or date; empty for General
 */
public record Ink(Object content, String format) {

    public static final Ink BLANK = new Ink("", "");

    static Ink text(String text) {
        return new Ink(text, "");
    }

    static Ink number(String number, String format) {
        return new Ink(new BigDecimal(number), format);
    }

    static Ink date(LocalDate day, String format) {
        return new Ink(day, format);
    }

    public boolean isBlank() {
        return content.equals("");
    }
}
