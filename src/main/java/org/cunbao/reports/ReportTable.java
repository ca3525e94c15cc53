package org.cunbao.reports;

import java.util.List;

/**
 * One table for people, before any technology writes it.
 *
 * @param name short, unique: the name of the sheet
 * @param note one sentence on how it is to be read
 * @param columns the header
 * @param rows as wide as the header each
 * @param fixed how many columns on the left stay in sight
 */
public record ReportTable(String name, String note, List<String> columns, List<List<Shown>> rows, int fixed) {

    public ReportTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Shown> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(name + " has a row of " + row.size() + " cells");
            }
        }
    }
}
