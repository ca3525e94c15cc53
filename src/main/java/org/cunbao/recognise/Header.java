package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.intake.Row;

/**
 * The header of one table, of one to three rows.
 *
 * @param firstRow the first header row
 * @param lastRow the last header row
 * @param columns by column; columns that are used without a header among them
 * @param joints columns that make one value together
 */
record Header(int firstRow, int lastRow, List<HeaderColumn> columns, List<Joint> joints) {

    Header {
        columns = List.copyOf(columns);
        joints = List.copyOf(joints);
    }

    Header(int firstRow, int lastRow, List<HeaderColumn> columns) {
        this(firstRow, lastRow, columns, List.of());
    }

    /** The same header, what lies in several of its columns found by its words and the rows below it. */
    Header withJoints(List<Row> rows, Lexicon lexicon) {
        List<Joint> found = new ArrayList<>(DayParts.of(this, rows));
        found.addAll(Sides.of(this, lexicon));
        return new Header(firstRow, lastRow, columns, found);
    }
}
