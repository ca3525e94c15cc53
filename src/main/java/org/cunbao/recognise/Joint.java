package org.cunbao.recognise;

import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;

/** Columns beside each other that make one value; the first of them is the value's column. */
interface Joint {

    /** The value's column. */
    int first();

    /** The last of its columns. */
    int last();

    /** The header of the value's column, from that of the first column. */
    HeaderColumn header(HeaderColumn own);

    /**
     * The value of a row as a cell of the first column; empty where its parts are none.
     *
     * @param served the cell that serves each of the columns in this row
     */
    Optional<Cell> joined(int row, Map<Integer, Cell> served);

    default boolean isFurther(int column) {
        return column > first() && column <= last();
    }
}
