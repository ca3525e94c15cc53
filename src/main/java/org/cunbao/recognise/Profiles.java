package org.cunbao.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** Gathers what stands below a header: enough rows to know each column, no more than that costs. */
final class Profiles {

    private static final int MOST_CELLS = 24;
    private static final int MOST_ABOVE = 14;
    private static final int MOST_GROUPS = 4;

    private Profiles() {}

    /** The profiles of the columns, by column, from the rows in sight below the header until another header begins. */
    static Map<Integer, ColumnProfile> below(Header header, List<Row> rows, Lexicon lexicon) {
        Map<Integer, ColumnProfile> profiles = new LinkedHashMap<>();
        header.columns().forEach(column -> profiles.put(column.column(), new ColumnProfile()));
        int taken = 0;
        int before = header.lastRow();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.number() <= header.lastRow()) {
                continue;
            }
            boolean gap = row.number() > before + 1;
            before = row.number();
            if (gap && taken > 0 && isTitleOfHeader(rows.subList(i, rows.size()), lexicon)) {
                break;
            }
            if (RowWords.isNote(row.cells())
                    || RowWords.isTotal(row.cells())
                    || RowWords.isSample(row.cells())
                    || row.cells().size() == 1
                    || row.cells().size() <= MOST_GROUPS && repeats(header, row)) {
                continue;
            }
            boolean again =
                    RowShape.mayBeHeader(row) && RowShape.of(row, lexicon).isKnownHeader();
            if ((taken == 0 || !again) && repeats(header, row)) {
                continue;
            }
            if (again || taken == MOST_CELLS) {
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

    /** The header once more below its first caption, or one of its upper rows on the next page. */
    private static boolean repeats(Header header, Row row) {
        return row.cells().stream()
                .map(cell -> HeaderText.key(cell.shown()))
                .allMatch(key -> header.columns().stream()
                        .anyMatch(column -> column.keys().contains(key)));
    }

    /** After a gap: one text alone, perhaps notes, then what could be a header. */
    private static boolean isTitleOfHeader(List<Row> rows, Lexicon lexicon) {
        if (rows.get(0).cells().size() != 1) {
            return false;
        }
        for (Row row : rows.subList(1, Math.min(rows.size(), MOST_ABOVE))) {
            if (row.cells().size() > 2 && !RowWords.isNote(row.cells()) && !RowShape.tellsYear(row)) {
                return RowShape.mayBeHeader(row) && RowShape.of(row, lexicon).couldBeHeader();
            }
        }
        return false;
    }
}
