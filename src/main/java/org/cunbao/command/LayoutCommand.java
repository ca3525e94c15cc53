package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Form;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Word;
import org.cunbao.reading.Layout;
import org.cunbao.reading.TableReading;
import org.cunbao.reports.FileTrace;
import org.cunbao.reports.Inquiry;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code layout}: how a sheet's columns were read, and a person's correction, remembered for every like header. */
@Command(name = "layout")
final class LayoutCommand {

    private final Session session;

    LayoutCommand(Session session) {
        this.session = session;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "FILE#SHEET", descriptionKey = "layout.file") String file) {
        Office office = Office.about(session, file);
        for (TableReading table : tables(office, file)) {
            session.out()
                    .println(session.messages()
                            .text(
                                    "layout.table",
                                    table.number(),
                                    table.form().orElse("?"),
                                    table.headerRow(),
                                    table.fingerprint()));
            for (TableReading.Column column : table.columns()) {
                session.out()
                        .println("  " + Origin.letters(column.column()) + "  " + column.header() + "  →  "
                                + column.field().orElse("—")
                                + column.code().map(code -> " = " + code).orElse(""));
            }
        }
        return ExitCode.DONE.number();
    }

    @Entered
    @Command(name = "set")
    int set(
            @Parameters(paramLabel = "FILE#SHEET", descriptionKey = "layout.file") String file,
            @Parameters(arity = "1..*", index = "1..*", paramLabel = "COLUMN=FIELD", descriptionKey = "layout.columns")
                    List<String> columns,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reason")
                    String reason) {
        Office office = Office.about(session, file);
        List<TableReading> tables = tables(office, file).stream()
                .filter(table -> table.headerRow() > 0)
                .toList();
        if (tables.size() != 1) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("layout.tables", tables.size()));
        }
        TableReading table = tables.get(0);
        TreeMap<Integer, Optional<String>> said = new TreeMap<>();
        table.columns().stream()
                .filter(column -> column.code().isEmpty())
                .forEach(column -> said.put(column.column(), column.field()));
        columns.forEach(column -> add(office, table, column, said));
        Layout layout = new Layout(table.fingerprint(), said);
        return new SummaryText(session, office, office.decide(new Word.LayOut(layout, reason))).print();
    }

    /** {@code E=phone}; {@code E=} or {@code E=-}: the column is not used. A field is taken from the column that had it. */
    private void add(Office office, TableReading table, String text, TreeMap<Integer, Optional<String>> said) {
        int equals = text.indexOf('=');
        int column = equals < 1 ? 0 : column(text.substring(0, equals));
        String field = text.substring(equals + 1);
        Optional<Form> form = table.form().flatMap(office.rules()::find);
        boolean none = field.isEmpty() || field.equals("-");
        if (column == 0 || !none && form.flatMap(known -> known.find(field)).isEmpty()) {
            String fields = form.map(known -> String.join(
                            ", ", known.fields().stream().map(f -> f.id()).toList()))
                    .orElse("");
            throw new Stopped(ExitCode.USAGE, session.messages().text("layout.wrong", text, fields));
        }
        said.replaceAll((other, before) -> before.equals(Optional.of(field)) ? Optional.empty() : before);
        said.put(column, none ? Optional.empty() : Optional.of(field));
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z' || column > 1000) {
                return 0;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column;
    }

    private List<TableReading> tables(Office office, String file) {
        Spot spot = office.spot(file);
        List<FileTrace> traces = new Inquiry(session.room(Filed.class), Identities.none())
                .trace(office.request(office.run(null), Optional.empty(), true), spot.file(), Optional.empty());
        if (traces.isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("trace.unknown", spot.file()));
        }
        FileTrace newest = traces.get(traces.size() - 1);
        return newest.tables().stream()
                .filter(table -> spot.sheet()
                        .map(name -> newest.sheets().stream()
                                .anyMatch(sheet -> sheet.number() == table.sheet()
                                        && sheet.name().equals(name)))
                        .orElse(true))
                .toList();
    }
}
