package org.cunbao.generated;

import java.util.Map;
import org.cunbao.truth.Line;
import org.cunbao.truth.Tables;

/** Writes down what is true about one sheet while it is written. */
final class Truth {

    private final Tables tables;
    private final String file;
    private final String sheet;

    /**
     * @param sheet empty for a text or a web page
     */
    Truth(Tables tables, String file, String sheet) {
        this.tables = tables;
        this.file = file;
        this.sheet = sheet;
    }

    void row(int row, String rowClass) {
        tables.rows().add(Line.of("file", file, "sheet", sheet, "row", "" + row, "class", rowClass, "state", ""));
    }

    void data(int row, boolean accepted) {
        tables.rows()
                .add(Line.of(
                        "file",
                        file,
                        "sheet",
                        sheet,
                        "row",
                        "" + row,
                        "class",
                        "data",
                        "state",
                        accepted ? "accepted" : "rejected"));
    }

    /**
     * @param notes by field what its column is called and what is written, so that a miss explains itself
     */
    void values(int row, int entry, Map<String, String> values, Map<String, String> notes) {
        values.forEach((field, value) -> tables.normalised()
                .add(Line.of(
                        "file",
                        file,
                        "sheet",
                        sheet,
                        "row",
                        "" + row,
                        "entry",
                        "" + entry,
                        "field",
                        field,
                        "value",
                        value,
                        "note",
                        notes.getOrDefault(field, ""))));
    }

    void finding(int row, String column, String code, String severity) {
        tables.findings()
                .add(Line.of(
                        "file",
                        file,
                        "sheet",
                        sheet,
                        "row",
                        "" + row,
                        "column",
                        column,
                        "code",
                        code,
                        "severity",
                        severity));
    }
}
