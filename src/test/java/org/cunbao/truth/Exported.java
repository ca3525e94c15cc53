package org.cunbao.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An export's tables told as truth tells them: files below the corpus' root, form, unit and period as values of an entry. */
public final class Exported {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Exported() {}

    /**
     * @param folder with the tables of an export
     * @param root what truth writes before each file's name
     */
    public static Tables load(Path folder, String root) {
        List<Line> rows = read(folder, "rows", root);
        List<Line> normalised = read(folder, "normalised", root);
        Map<String, Line> byPlace = new HashMap<>();
        rows.forEach(row -> byPlace.put(place(row), row));
        Map<String, Line> entries = new LinkedHashMap<>();
        normalised.forEach(value -> entries.putIfAbsent(place(value) + '|' + value.get("entry"), value));
        for (Line entry : entries.values()) {
            Line row = byPlace.getOrDefault(place(entry), Line.of());
            for (String column : List.of("form", "unit", "period")) {
                normalised.add(belonging(entry, "@" + column, row.get(column)));
            }
        }
        return new Tables(rows, normalised, read(folder, "findings", root));
    }

    /** Any table of truth or of an export. */
    public static List<Line> read(Path folder, String table, String root) {
        try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), StandardCharsets.UTF_8, CSV)) {
            List<Line> lines = new ArrayList<>();
            for (CSVRecord record : parser) {
                Map<String, String> cells = new LinkedHashMap<>(record.toMap());
                cells.computeIfPresent("file", (column, file) -> root + file);
                lines.add(new Line(cells));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File, sheet and row. */
    public static String place(Line line) {
        return line.get("file") + '|' + line.get("sheet") + '|' + line.get("row");
    }

    private static Line belonging(Line entry, String field, String value) {
        Map<String, String> cells = new LinkedHashMap<>(entry.cells());
        cells.put("field", field);
        cells.put("value", value);
        return new Line(cells);
    }
}
