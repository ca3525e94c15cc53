package org.cunbao.truth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.reading.Entry;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.MemorySink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.Source;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.RowClass;

/** What was read of one file, told as the tables that truth is written in. */
public final class ReadFile {

    private final List<Entry> entries;
    private final List<Finding> findings;
    private final List<TableReading> tables;
    private final Map<Integer, SubmissionReading> submissions = new HashMap<>();
    private final Map<Integer, SheetReading> sheets = new HashMap<>();

    private ReadFile(MemorySink read) {
        this.entries = read.entries();
        this.findings = read.findings();
        this.tables = read.tables();
        read.submissions().forEach(submission -> submissions.put(submission.number(), submission));
        read.sheets().forEach(sheet -> sheets.put(sheet.number(), sheet));
    }

    /**
     * @param source the file
     * @param label the file's name in the tables
     */
    public static Tables read(FileReader reader, Source source, String label) {
        MemorySink read = new MemorySink();
        reader.read(source, read);
        return new ReadFile(read).tables(label);
    }

    private Tables tables(String file) {
        Tables all = Tables.empty();
        sheets.values().forEach(sheet -> rows(file, sheet, all));
        for (Entry entry : entries) {
            values(file, entry, all);
            for (int row = entry.row(); row <= entry.lastRow(); row++) {
                belonging(file, entry, row, all);
            }
        }
        for (Finding finding : findings) {
            all.findings()
                    .add(Line.of(
                            "file", file,
                            "sheet", name(finding.origin().sheet()),
                            "row",
                                    finding.origin().row() == 0
                                            ? ""
                                            : "" + finding.origin().row(),
                            "column", finding.origin().columnLetters(),
                            "code", finding.code().code(),
                            "severity", finding.severity().code(),
                            "raw", finding.raw()));
        }
        return all;
    }

    private static void rows(String file, SheetReading sheet, Tables all) {
        for (int i = 0; i < sheet.rows().length(); i++) {
            RowClass rowClass = RowClass.of(sheet.rows().charAt(i));
            String state = switch (rowClass) {
                case ACCEPTED -> "accepted";
                case REJECTED -> "rejected";
                default -> "";
            };
            all.rows()
                    .add(Line.of(
                            "file",
                            file,
                            "sheet",
                            sheet.name(),
                            "row",
                            "" + (i + 1),
                            "class",
                            rowClass.code(),
                            "state",
                            state));
        }
    }

    private void belonging(String file, Entry entry, int row, Tables all) {
        SubmissionReading submission = submissions.get(entry.submission());
        if (submission == null) {
            throw new IllegalStateException("no submission " + entry.submission());
        }
        Map<String, String> values = Map.of(
                "@form", submission.form(),
                "@unit", submission.unit().orElse(""),
                "@period", submission.period().map(period -> period.code()).orElse(""));
        values.forEach((field, value) -> all.normalised()
                .add(Line.of(
                        "file",
                        file,
                        "sheet",
                        name(entry.sheet()),
                        "row",
                        "" + row,
                        "entry",
                        "" + entry.number(),
                        "field",
                        field,
                        "value",
                        value)));
    }

    private void values(String file, Entry entry, Tables all) {
        entry.values().forEach((field, value) -> {
            if (!field.contains(".")) {
                all.normalised()
                        .add(Line.of(
                                "file",
                                file,
                                "sheet",
                                name(entry.sheet()),
                                "row",
                                "" + rowOf(entry, field),
                                "entry",
                                "" + entry.number(),
                                "field",
                                field,
                                "value",
                                value));
            }
        });
    }

    /** In a card each value stands at the row of its own cell. */
    private int rowOf(Entry entry, String field) {
        return tables.stream()
                .filter(table -> table.sheet() == entry.sheet() && table.headerRow() == 0)
                .filter(table -> table.firstRow() <= entry.row() && entry.lastRow() <= table.lastRow())
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.field().filter(field::equals).isPresent() && column.row() > 0)
                .mapToInt(TableReading.Column::row)
                .findFirst()
                .orElse(entry.row());
    }

    private String name(int sheet) {
        SheetReading reading = sheets.get(sheet);
        return reading == null ? "" : reading.name();
    }
}
