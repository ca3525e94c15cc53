package org.cunbao.vocabulary;

import java.util.Optional;

/**
 * One cell of a sheet as its file holds it; empty cells are not represented.
 *
 * @param row the physical row, 1-based, as Excel shows it
 * @param column 1 for A
 * @param kind what the file says it is
 * @param raw the value as the file holds it: the text; the number as plain decimal digits without exponent for a
 *     number, a date or a time (a date's serial day in the 1900 system); {@code TRUE}/{@code FALSE}; the error's name
 *     ({@code #REF!})
 * @param format the number format's code as text ({@code yyyy"年"m"月"d"日"}), empty for General
 * @param formula the formula without its equals sign, empty where there is none; {@code raw} is then the cached value
 */
public record Cell(int row, int column, Kind kind, String raw, String format, String formula) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number whose format shows a date, or an ISO date cell; {@code raw} is the 1900-system serial. */
        DATE,
        BOOLEAN,
        ERROR
    }

    /** A text cell, as every cell of a CSV is. */
    public static Cell text(int row, int column, String raw) {
        return new Cell(row, column, Kind.TEXT, raw, "", "");
    }

    /** The day of a date cell; empty for any other kind and for a serial that names no day. */
    public Optional<java.time.LocalDate> day() {
        return kind == Kind.DATE ? SerialDay.of(raw) : Optional.empty();
    }

    /** What a person would see: a date cell as ISO date, anything else as {@code raw}. */
    public String shown() {
        return kind == Kind.DATE ? day().map(java.time.LocalDate::toString).orElse(raw) : raw;
    }
}
