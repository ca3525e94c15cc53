package org.cunbao.reading;

import java.util.List;
import java.util.Optional;
import org.cunbao.recognise.Evidence;

/**
 * One table found on a sheet: what was read from where, so that raw text can be found again in the vault.
 *
 * @param sheet the sheet's number
 * @param number 1-based on its sheet, from top to bottom, then from left to right
 * @param form the form's id; empty where none was recognised
 * @param firstRow the first row of the table, title included
 * @param headerRow the last header row; 0 for a card
 * @param lastRow the last row that belongs to it
 * @param fingerprint the header fingerprint: normalised header texts in their order, hashed; the key of a remembered layout
 * @param columns where each field was read from, in order of row, column, field
 * @param evidence how unit, period, form and columns were won, in the order of deciding
 */
public record TableReading(
        int sheet,
        int number,
        Optional<String> form,
        int firstRow,
        int headerRow,
        int lastRow,
        String fingerprint,
        List<Column> columns,
        List<Evidence> evidence) {

    public TableReading {
        columns = List.copyOf(columns);
        evidence = List.copyOf(evidence);
    }

    /**
     * A column and the field that it fills.
     *
     * @param column 1 for A
     * @param row 0 for a column of a table; of a card the row of the value's cell
     * @param header the header's text as written, group header first
     * @param field the field's id; empty for a column that is not used
     * @param code the code that a tick in this column means; empty for an ordinary column
     */
    public record Column(int column, int row, String header, Optional<String> field, Optional<String> code) {}
}
