package org.cunbao.truth;

import java.util.Map;

/** One line of a table, by column name; a column that is not there is empty. */
public record Line(Map<String, String> cells) {

    /** Made of a column's name and its value, by turns. */
    public static Line of(String... namesAndValues) {
        Map<String, String> cells = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Line(cells);
    }

    public String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
