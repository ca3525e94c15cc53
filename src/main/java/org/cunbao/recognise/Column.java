package org.cunbao.recognise;

import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;

/**
 * One column of a table (or one value's cell of a card), and what it fills.
 *
 * @param column 1 for A; beyond the last column of any sheet for a further value of a cell that holds several
 * @param row 0 for a column of a table; of a card the row of the value's cell
 * @param header the header's texts as written, group first
 * @param field the field; empty for a column that is not used
 * @param code the code that a mark in this column means; empty for an ordinary column
 */
public record Column(int column, int row, String header, Optional<Field> field, Optional<Code> code) {

    private static final int LAST = 16_384;

    /** The column of the second value of cells that hold two. */
    static int second(int column) {
        return LAST + column;
    }

    /** The column of a part of cells that hold a whole row as text; 0 for the first part. */
    static int part(int column, int part) {
        return column + 2 * LAST * part;
    }

    /** The sheet's column in which a value stands, 1 for A. */
    public static int place(int column) {
        return (column - 1) % LAST + 1;
    }

    static Column unused(HeaderColumn header) {
        return new Column(header.column(), 0, header.shown(), Optional.empty(), Optional.empty());
    }

    static Column of(HeaderColumn header, Field field) {
        return new Column(header.column(), 0, header.shown(), Optional.of(field), Optional.empty());
    }

    /** The same column, filling nothing. */
    Column left() {
        return new Column(column, row, header, Optional.empty(), Optional.empty());
    }
}
