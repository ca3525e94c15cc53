package org.cunbao.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/** The hash of everything that a reading holds, made while it is written, and again when it is verified. */
public final class ReadingHash {

    private final UnorderedHash lines = new UnorderedHash();

    public void add(Entry entry) {
        lines.add(lines.line()
                .add("entry")
                .add(entry.sheet())
                .add(entry.row())
                .add(entry.lastRow())
                .add(entry.number())
                .add(entry.submission())
                .add(entry.values()));
    }

    /**
     * @param number in the order of noticing, from 1
     */
    public void add(int number, Finding finding) {
        add(
                number,
                List.of(finding.code().code(), finding.severity().code(), finding.raw()),
                finding.origin(),
                finding.arguments());
    }

    /**
     * A finding as it is stored, its code and severity known to this program or not.
     *
     * @param said code, severity, raw text
     */
    public void add(int number, List<String> said, Origin origin, List<String> arguments) {
        Canonical line = lines.line()
                .add("finding")
                .add(number)
                .add(said.get(0))
                .add(said.get(1))
                .add(origin.sheet())
                .add(origin.row())
                .add(origin.column())
                .add(said.get(2));
        arguments.forEach(line::add);
        lines.add(line);
    }

    public void add(SheetReading sheet) {
        lines.add(lines.line()
                .add("sheet")
                .add(sheet.number())
                .add(sheet.name())
                .add(sheet.hidden())
                .add(sheet.rows()));
    }

    public void add(TableReading table) {
        Canonical line = lines.line()
                .add("table")
                .add(table.sheet())
                .add(table.number())
                .add(table.form().orElse(""))
                .add(table.firstRow())
                .add(table.headerRow())
                .add(table.lastRow())
                .add(table.fingerprint())
                .add(table.columns().size());
        table.columns().forEach(column -> addTo(line, column));
        table.evidence().forEach(evidence -> addTo(line, evidence));
        lines.add(line);
    }

    /**
     * @param kind of the form: {@code log} or {@code register}
     */
    public void add(SubmissionReading submission, String kind) {
        Map<String, @Nullable Object> columns = new TreeMap<>();
        columns.put("submission", submission.number());
        columns.put("sheet", submission.sheet());
        columns.put("form", submission.form());
        columns.put("kind", kind);
        columns.put("unit", submission.unit().orElse(null));
        columns.put("period", submission.period().map(Period::code).orElse(null));
        columns.put("first_day", submission.period().map(Period::firstDay).orElse(null));
        columns.put("last_day", submission.period().map(Period::lastDay).orElse(null));
        columns.put("state", submission.state().name().toLowerCase(Locale.ROOT));
        columns.put("compiled", submission.compiled());
        columns.put("supplement", submission.supplement());
        columns.put("data", submission.rows().data());
        columns.put("accepted", submission.rows().accepted());
        addSubmission(columns);
    }

    /** A submission as it is stored: the columns by name, without township and reading. */
    public void addSubmission(Map<String, ? extends @Nullable Object> columns) {
        lines.add(lines.line().add(FactHash.of("submissions", columns)));
    }

    /** 64 lower-case hex digits. */
    public String hash() {
        return lines.hash();
    }

    private static void addTo(Canonical line, TableReading.Column column) {
        line.add(column.column())
                .add(column.row())
                .add(column.header())
                .add(column.field().orElse(""))
                .add(column.code().orElse(""));
    }

    private static void addTo(Canonical line, Evidence evidence) {
        line.add(evidence.subject())
                .add(evidence.taken())
                .add(evidence.by())
                .add(evidence.seen())
                .add(evidence.score());
    }
}
