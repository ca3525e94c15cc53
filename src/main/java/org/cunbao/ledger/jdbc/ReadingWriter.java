package org.cunbao.ledger.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.FactHash;
import org.cunbao.ledger.ReadingHash;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Words;
import org.cunbao.reading.Entry;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;

/** Takes one reading and gathers it for {@code COPY}, hashing it on the way. */
final class ReadingWriter implements ReadingSink {

    private final Copy copy;
    private final Rules rules;
    private final Receipt receipt;
    private final long reading;
    private final Copy.Mark begin;
    private ReadingHash hash = new ReadingHash();
    private final TreeSet<String> fingerprints = new TreeSet<>();
    private int sheets;
    private int tables;
    private int submissions;
    private int entries;
    private int findings;

    ReadingWriter(Copy copy, Rules rules, Receipt receipt, long reading) {
        this.copy = copy;
        this.rules = rules;
        this.receipt = receipt;
        this.reading = reading;
        this.begin = copy.mark();
    }

    @Override
    public void entry(Entry entry) {
        entries++;
        hash.add(entry);
        row(Copy.Target.ENTRIES)
                .add(entry.sheet())
                .add(entry.row())
                .add(entry.number())
                .add(entry.lastRow())
                .add(entry.submission())
                .add(entry.values())
                .endRow();
        copy.sendIfEnough();
    }

    @Override
    public void finding(Finding finding) {
        findings++;
        hash.add(findings, finding);
        row(Copy.Target.FINDINGS)
                .add(findings)
                .add(finding.code().code())
                .add(finding.severity().code())
                .add(finding.origin().sheet())
                .add(finding.origin().row())
                .add(finding.origin().column())
                .add(finding.raw())
                .add(finding.arguments())
                .endRow();
        copy.sendIfEnough();
    }

    @Override
    public void table(TableReading table) {
        tables++;
        hash.add(table);
        fingerprints.add(table.fingerprint());
        row(Copy.Target.TABLES)
                .add(table.sheet())
                .add(table.number())
                .add(table.form().orElse(null))
                .add(table.firstRow())
                .add(table.headerRow())
                .add(table.lastRow())
                .add(table.fingerprint())
                .add(TableJson.columns(table))
                .add(TableJson.evidence(table))
                .endRow();
    }

    @Override
    public void submission(SubmissionReading submission) {
        submissions++;
        String kind = Codes.of(rules.form(submission.form()).kind());
        hash.add(submission, kind);
        row(Copy.Target.SUBMISSIONS)
                .add(submission.number())
                .add(submission.sheet())
                .add(submission.form())
                .add(kind)
                .add(submission.unit().orElse(null))
                .add(submission.period().map(Period::code).orElse(null))
                .add(submission.period().map(Period::firstDay).orElse(null))
                .add(submission.period().map(Period::lastDay).orElse(null))
                .add(Codes.of(submission.state()))
                .add(submission.compiled())
                .add(submission.supplement())
                .add(submission.rows().data())
                .add(submission.rows().accepted())
                .endRow();
    }

    @Override
    public void sheet(SheetReading sheet) {
        sheets++;
        hash.add(sheet);
        row(Copy.Target.SHEETS)
                .add(sheet.number())
                .add(sheet.name())
                .add(sheet.hidden())
                .add(sheet.rows().length())
                .add(sheet.rows())
                .endRow();
        copy.sendIfEnough();
    }

    @Override
    public void refuse(Finding finding) {
        if (!copy.takeBack(begin)) {
            throw new RefusedTooLate(finding);
        }
        hash = new ReadingHash();
        fingerprints.clear();
        sheets = 0;
        tables = 0;
        submissions = 0;
        entries = 0;
        findings = 0;
        finding(finding);
    }

    /** Ends the reading: now everything that it rests on is known. */
    void finish(Run run, Words words, String format) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("township", receipt.township());
        row.put("reading", reading);
        row.put("receipt", receipt.number());
        row.put("program", run.program());
        row.put("forms", run.rules().forms());
        row.put("units", run.rules().units());
        row.put("decisions", words.hash(receipt, fingerprints));
        row.put("run", run.number());
        row.put("format", format);
        row.put("sheets", sheets);
        row.put("tables", tables);
        row.put("submissions", submissions);
        row.put("entries", entries);
        row.put("findings", findings);
        row.put("hash", hash.hash());
        add(copy.into(Copy.Target.READINGS), "readings", row);
        use(copy, run, receipt, reading);
        copy.sendIfEnough();
    }

    /** From this run on the reading counts for the receipt. */
    static void use(Copy copy, Run run, Receipt receipt, long reading) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("township", receipt.township());
        row.put("receipt", receipt.number());
        row.put("run", run.number());
        row.put("reading", reading);
        add(copy.into(Copy.Target.USES), "reading_uses", row);
    }

    /** The columns in their order, and the hash over all of them. */
    private static void add(CopyRows text, String table, Map<String, Object> row) {
        row.values().forEach(text::add);
        text.add(FactHash.of(table, row)).endRow();
    }

    private CopyRows row(Copy.Target target) {
        return copy.into(target).add(receipt.township()).add(reading);
    }
}
