package org.cunbao.ledger;

import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.recognise.Evidence;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;

/** The hash of everything that a reading holds, made while it is written, and again when it is verified. */
public final class ReadingHash {

    private final UnorderedHash lines = new UnorderedHash();

    public void add(Entry entry) {
        lines.add(new Canonical()
                .add("entry")
                .add(entry.sheet())
                .add(entry.row())
                .add(entry.lastRow())
                .add(entry.number())
                .add(entry.submission())
                .add(entry.values()));
    }

    public void add(Finding finding) {
        Canonical line = new Canonical()
                .add("finding")
                .add(finding.code().code())
                .add(finding.severity().code())
                .add(finding.origin().sheet())
                .add(finding.origin().row())
                .add(finding.origin().column())
                .add(finding.raw());
        finding.arguments().forEach(line::add);
        lines.add(line);
    }

    public void add(SheetReading sheet) {
        lines.add(new Canonical()
                .add("sheet")
                .add(sheet.number())
                .add(sheet.name())
                .add(sheet.hidden())
                .add(sheet.rows()));
    }

    public void add(TableReading table) {
        Canonical line = new Canonical()
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

    public void add(SubmissionReading submission) {
        lines.add(new Canonical()
                .add("submission")
                .add(submission.number())
                .add(submission.sheet())
                .add(submission.form())
                .add(submission.unit().orElse(""))
                .add(submission.period().map(Period::code).orElse(""))
                .add(submission.state())
                .add(submission.compiled())
                .add(submission.supplement())
                .add(submission.rows().data())
                .add(submission.rows().accepted()));
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
