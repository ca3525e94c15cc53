package org.cunbao.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * Three tables about a township's files, as truth has them or as a reading gives them; each line by column name.
 *
 * @param rows file, sheet, row, class, state
 * @param normalised file, sheet, row, entry, field, value
 * @param findings file, sheet, row, column, code, severity
 */
public record Tables(List<Line> rows, List<Line> normalised, List<Line> findings) {

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setRecordSeparator('\n')
            .get();

    /** Empty tables that can be added to. */
    public static Tables empty() {
        return new Tables(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The tables of a folder. */
    public static Tables load(Path folder) {
        Tables tables = new Tables(read(folder, "rows"), read(folder, "normalised"), read(folder, "findings"));
        tables.belonging(folder);
        return tables;
    }

    /** Every accepted row gets form, unit and period of its submission as values of its entries. */
    private void belonging(Path folder) {
        Map<String, Line> submissions = new HashMap<>();
        read(folder, "submissions").forEach(line -> submissions.put(line.get("submission"), line));
        Map<String, Line> rowOf = new HashMap<>();
        rows.forEach(line -> rowOf.put(line.get("file") + '|' + line.get("sheet") + '|' + line.get("row"), line));
        Set<String> entries = new LinkedHashSet<>();
        for (Line line : List.copyOf(normalised)) {
            String row = line.get("file") + '|' + line.get("sheet") + '|' + line.get("row");
            Line submission = submissions.get(rowOf.getOrDefault(row, Line.of()).get("submission"));
            if (submission != null && entries.add(row + '|' + line.get("entry"))) {
                for (String key : List.of("form", "unit", "period")) {
                    normalised.add(Line.of(
                            "file",
                            line.get("file"),
                            "sheet",
                            line.get("sheet"),
                            "row",
                            line.get("row"),
                            "entry",
                            line.get("entry"),
                            "field",
                            "@" + key,
                            "value",
                            submission.get(key)));
                }
            }
        }
    }

    /** Writes the tables into a folder, as they are loaded. */
    public void save(Path folder) {
        write(folder, "rows", List.of("file", "sheet", "row", "class", "state"), rows);
        write(folder, "normalised", List.of("file", "sheet", "row", "entry", "field", "value"), normalised);
        write(folder, "findings", List.of("file", "sheet", "row", "column", "code", "severity"), findings);
    }

    public void addAll(Tables other) {
        rows.addAll(other.rows);
        normalised.addAll(other.normalised);
        findings.addAll(other.findings);
    }

    private static List<Line> read(Path folder, String name) {
        try (CSVParser parser = CSVParser.parse(folder.resolve(name + ".csv"), StandardCharsets.UTF_8, CSV)) {
            List<Line> lines = new ArrayList<>();
            parser.forEach(line -> lines.add(new Line(line.toMap())));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, List<String> header, List<Line> lines) {
        try (CSVPrinter printer = new CSVPrinter(
                Files.newBufferedWriter(folder.resolve(name + ".csv")),
                CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(header);
            for (Line line : lines) {
                printer.printRecord(header.stream().map(key -> line.get(key)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
