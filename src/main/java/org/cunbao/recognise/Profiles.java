package org.cunbao.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** Gathers what stands below a header: enough rows to know each column, no more than that costs. */
final class Profiles {

    private static final int MOST_CELLS = 24;

    private Profiles() {}

    /** The profiles of the columns, by column, from the rows in sight below the header until another header begins. */
    static Map<Integer, ColumnProfile> below(Header header, List<Row> rows, Lexicon lexicon) {
        Map<Integer, ColumnProfile> profiles = new LinkedHashMap<>();
        header.columns().forEach(column -> profiles.put(column.column(), new ColumnProfile()));
        int taken = 0;
        for (Row row : rows) {
            if (row.number() <= header.lastRow()) {
                continue;
            }
            if (RowWords.isNote(row.cells())
                    || RowWords.isTotal(row.cells())
                    || RowWords.isSample(row.cells())
                    || row.cells().size() == 1) {
                continue;
            }
            if (taken == MOST_CELLS
                    || RowShape.mayBeHeader(row) && RowShape.of(row, lexicon).isKnownHeader()) {
                break;
            }
            taken++;
            for (Cell cell : row.cells()) {
                ColumnProfile profile = profiles.get(cell.column());
                if (profile != null) {
                    profile.add(cell);
                }
            }
        }
        return profiles;
    }
}
