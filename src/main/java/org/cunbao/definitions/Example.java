package org.cunbao.definitions;

import java.util.List;
import java.util.Map;

/**
 * A small table of one form, with what must be read from it.
 *
 * <p>It stands beside the form's definition, is run as a test and by {@code check}, and shows a person who writes no
 * Java what the definition means.
 *
 * @param form the form that must be recognised
 * @param name what it shows
 * @param setting where the table comes from
 * @param title the lines above the header, each a list of cell texts; may be empty
 * @param header one to three header rows, each a list of cell texts
 * @param rows the data rows, at least one
 */
public record Example(
        String form,
        String name,
        Setting setting,
        List<List<String>> title,
        List<List<String>> header,
        List<Row> rows) {

    public Example {
        title = title.stream().map(List::copyOf).toList();
        header = header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /**
     * Where the table comes from.
     *
     * @param units the organisation tree
     * @param unit the code of the unit that sends it, as its folder's name would tell; the title may name it too
     * @param period the code of the period, as its folder's name would tell
     */
    public record Setting(Units units, String unit, String period) {}

    /**
     * One data row and what must come of it.
     *
     * @param cells the texts of its cells from the first column on; an empty text is an empty cell
     * @param entries the values by field of each entry read from it, in order; none for a rejected row. A field that is
     *     not named must have no value
     * @param rejected whether the row is rejected
     * @param findings what must be found at it, in no order, and nothing else
     */
    public record Row(
            List<String> cells, List<Map<String, String>> entries, boolean rejected, List<Expected> findings) {

        public Row {
            cells = List.copyOf(cells);
            entries = entries.stream().map(Map::copyOf).toList();
            findings = List.copyOf(findings);
        }
    }

    /**
     * One finding at a row.
     *
     * @param field the field whose cell it names; empty for the row as a whole
     * @param code the finding's code: {@code value.missing}
     */
    public record Expected(String field, String code) {}
}
