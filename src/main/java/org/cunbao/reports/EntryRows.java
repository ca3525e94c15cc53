package org.cunbao.reports;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.reading.Entry;
import org.cunbao.vocabulary.Origin;

/** The submission's number of each row that an entry speaks of, four bytes a row; and where cards end. */
final class EntryRows {

    private final Map<Integer, int[]> bySheet = new TreeMap<>();
    private final Map<Origin, Integer> cards = new TreeMap<>();

    void add(Entry entry) {
        int[] rows = bySheet.computeIfAbsent(entry.sheet(), sheet -> new int[64]);
        if (rows.length <= entry.lastRow()) {
            rows = Arrays.copyOf(rows, Math.max(entry.lastRow() + 1, rows.length * 2));
            bySheet.put(entry.sheet(), rows);
        }
        if (entry.lastRow() > entry.row()) {
            cards.put(Origin.row(entry.sheet(), entry.row()), entry.lastRow());
        }
        Arrays.fill(rows, entry.row(), entry.lastRow() + 1, entry.submission());
    }

    /** The last row of the entry that begins in the row; the row itself but for a card. */
    int lastRow(int sheet, int row) {
        return cards.getOrDefault(Origin.row(sheet, row), row);
    }

    /** 0: no entry speaks of the row. */
    int submissionAt(int sheet, int row) {
        int[] rows = bySheet.get(sheet);
        return rows == null || row >= rows.length ? 0 : rows[row];
    }
}
