package org.cunbao.reports;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.reading.Entry;

/** The submission's number of each row that an entry speaks of, four bytes a row. */
final class EntryRows {

    private final Map<Integer, int[]> bySheet = new TreeMap<>();

    void add(Entry entry) {
        int[] rows = bySheet.computeIfAbsent(entry.sheet(), sheet -> new int[64]);
        if (rows.length <= entry.lastRow()) {
            rows = Arrays.copyOf(rows, Math.max(entry.lastRow() + 1, rows.length * 2));
            bySheet.put(entry.sheet(), rows);
        }
        Arrays.fill(rows, entry.row(), entry.lastRow() + 1, entry.submission());
    }

    /** 0: no entry speaks of the row. */
    int submissionAt(int sheet, int row) {
        int[] rows = bySheet.get(sheet);
        return rows == null || row >= rows.length ? 0 : rows[row];
    }
}
