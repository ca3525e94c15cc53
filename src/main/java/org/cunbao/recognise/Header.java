package org.cunbao.recognise;

import java.util.List;
import org.cunbao.intake.Row;

/**
 * The header of one table, of one to three rows.
 *
 * @param firstRow the first header row
 * @param lastRow the last header row
 * @param columns by column; columns that are used without a header among them
 * @param days columns that make one date together
 */
record Header(int firstRow, int lastRow, List<HeaderColumn> columns, List<DayParts> days) {

    Header {
        columns = List.copyOf(columns);
        days = List.copyOf(days);
    }

    Header(int firstRow, int lastRow, List<HeaderColumn> columns) {
        this(firstRow, lastRow, columns, List.of());
    }

    /** The same header, its dates found by the rows below it. */
    Header withDays(List<Row> rows) {
        return new Header(firstRow, lastRow, columns, DayParts.of(this, rows));
    }
}
