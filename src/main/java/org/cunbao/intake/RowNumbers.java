package org.cunbao.intake;

import java.util.Collections;
import java.util.List;

/**
 * How people count the rows of a sheet: as they are, but in a Word document only the rows of its tables, one after another.
 *
 * @param outside the numbers of the rows that are text outside of tables, ascending
 */
public record RowNumbers(List<Integer> outside) {

    /** Every row counts. */
    public static final RowNumbers ALL = new RowNumbers(List.of());

    public RowNumbers {
        outside = List.copyOf(outside);
    }

    /** The number by which a row is known outside of its reading; 0 for text outside of tables. */
    public int of(int row) {
        int found = Collections.binarySearch(outside, row);
        return found >= 0 ? 0 : row - (-found - 1);
    }

    /** The first number from a row on that is not 0. */
    public int from(int row) {
        int next = row;
        while (of(next) == 0) {
            next++;
        }
        return of(next);
    }

    /** How many rows of tables there are up to a row, which is among them if it is one. */
    public int upTo(int row) {
        return Math.max(0, from(row) - (of(row) == 0 ? 1 : 0));
    }
}
