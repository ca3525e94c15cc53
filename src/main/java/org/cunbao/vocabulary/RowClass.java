package org.cunbao.vocabulary;

import java.util.List;

/**
 * The class that every physical row of a sheet ends in, as one letter (counting rules, section 4, rules 1 and 2).
 *
 * <p>Accepted and rejected rows are both <em>data</em>; whether an accepted row is a duplicate is a conclusion of
 * matching and is never stored here.
 */
public enum RowClass {
    TITLE('T', "title"),
    HEADER('H', "header"),
    ACCEPTED('A', "data"),
    REJECTED('R', "data"),
    SUBTOTAL('S', "subtotal"),
    NOTE('N', "note"),
    BLANK('B', "blank"),
    /** A row of a sheet that holds no known form. */
    OTHER('O', "other");

    /** Where two tables stand side by side a row takes the first of these that one of them gives it. */
    private static final List<RowClass> STRONGEST_FIRST =
            List.of(ACCEPTED, REJECTED, SUBTOTAL, HEADER, TITLE, NOTE, BLANK, OTHER);

    private final char letter;
    private final String code;

    RowClass(char letter, String code) {
        this.letter = letter;
        this.code = code;
    }

    /** The letter in a sheet's row string: one of {@code T H A R S N B O}. */
    public char letter() {
        return letter;
    }

    /** The class as {@code rows.csv} names it; {@code data} for accepted and rejected rows. */
    public String code() {
        return code;
    }

    public boolean isData() {
        return this == ACCEPTED || this == REJECTED;
    }

    /** The class that outranks the other where two tables share a row. */
    public RowClass strongerOf(RowClass other) {
        return STRONGEST_FIRST.indexOf(this) <= STRONGEST_FIRST.indexOf(other) ? this : other;
    }

    /**
     * @throws IllegalArgumentException for a letter that names no class
     */
    public static RowClass of(char letter) {
        for (RowClass rowClass : values()) {
            if (rowClass.letter == letter) {
                return rowClass;
            }
        }
        throw new IllegalArgumentException("no row class has the letter " + letter);
    }
}
