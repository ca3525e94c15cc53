package org.cunbao.recognise;

import java.util.List;

/**
 * The header of one table, of one to three rows.
 *
 * @param firstRow the first header row
 * @param lastRow the last header row
 * @param columns by column; columns that are used without a header among them
 */
record Header(int firstRow, int lastRow, List<HeaderColumn> columns) {

    Header {
        columns = List.copyOf(columns);
    }
}
