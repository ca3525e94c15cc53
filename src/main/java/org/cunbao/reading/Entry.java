package org.cunbao.reading;

import java.util.Map;

/**
 * One accepted data row (or card) after normalisation; one of several where a cell names several persons.
 *
 * <p>Its natural key is (file hash, sheet, row, number).
 *
 * @param sheet the sheet's number
 * @param row the (first) physical row
 * @param lastRow the last physical row: equals {@code row} but for a card
 * @param number 1, or 2 … where one row names several
 * @param submission the submission's number within the reading
 * @param values canonical values by field id, fields without a value left out; additionally {@code FIELD.precision}
 *     ({@code month}) where a date's day was assumed
 */
public record Entry(int sheet, int row, int lastRow, int number, int submission, Map<String, String> values) {

    public Entry {
        values = Map.copyOf(values);
    }
}
