package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.reading.Entry;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Origin;

/**
 * Where a value was read from.
 *
 * @param row the physical row of its cell
 * @param column of its cell, from 1
 * @param text as written; empty if the value stands in no cell of its own
 */
record FieldSource(int row, int column, String text) {

    /**
     * Of several columns for one field (ticks, a repeated header) the one that says something in this row; of several
     * tables beside each other the one whose turn the entry's number is.
     *
     * @param tables to which the entry's row belongs
     * @param raw stands at the entry's rows
     */
    static Optional<FieldSource> of(List<TableReading> tables, Entry entry, String form, String field, RawText raw) {
        List<FieldSource> found = new ArrayList<>();
        for (TableReading table : tables) {
            if (table.form().filter(form::equals).isPresent()) {
                in(table, entry, field, raw).ifPresent(found::add);
            }
        }
        int number = Math.min(entry.number(), found.size());
        return number == 0 ? Optional.empty() : Optional.of(found.get(number - 1));
    }

    private static Optional<FieldSource> in(TableReading table, Entry entry, String field, RawText raw) {
        Map<Integer, FieldSource> found = new TreeMap<>();
        for (TableReading.Column column : table.columns()) {
            if (column.field().filter(field::equals).isPresent()) {
                int row = column.row() == 0 ? entry.row() : column.row();
                String text = raw.at(row, column.column());
                if (says(column, text, entry.values().getOrDefault(field, ""))) {
                    found.putIfAbsent(column.column(), new FieldSource(row, column.column(), text));
                }
            }
        }
        return found.values().stream().findFirst();
    }

    private static boolean says(TableReading.Column column, String text, String value) {
        return !text.isEmpty() && column.code().map(value::equals).orElse(true);
    }

    /** The cell's address: {@code D32}. */
    String cell() {
        return Origin.cell(1, row, column).columnLetters() + row;
    }
}
