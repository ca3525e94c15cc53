package org.cunbao.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.definitions.Rules;
import org.cunbao.reading.Entry;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.Source;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;

/** A reading made for its hash alone, to be compared with one that is kept. */
public final class ReadingAgain implements ReadingSink {

    private final Rules rules;
    private final TreeSet<String> fingerprints = new TreeSet<>();
    private ReadingHash hash = new ReadingHash();
    private int findings;
    private String format = "";

    private ReadingAgain(Rules rules) {
        this.rules = rules;
    }

    /** Reads the source as an import does, archives too. */
    public static ReadingAgain of(FileReader reader, Unpacking unpacking, Rules rules, Source source) {
        ReadingAgain again = new ReadingAgain(rules);
        again.format = new ArchiveAware(unpacking, reader, rows -> {}).read(source, again);
        return again;
    }

    /** The hash of what was read, as {@code readings.hash}. */
    public String hash() {
        return hash.hash();
    }

    public String format() {
        return format;
    }

    /** Of the headers that were found. */
    public Set<String> fingerprints() {
        return Set.copyOf(fingerprints);
    }

    @Override
    public void entry(Entry entry) {
        hash.add(entry);
    }

    @Override
    public void finding(Finding finding) {
        hash.add(++findings, finding);
    }

    @Override
    public void table(TableReading table) {
        fingerprints.add(table.fingerprint());
        hash.add(table);
    }

    @Override
    public void submission(SubmissionReading submission) {
        hash.add(submission, rules.form(submission.form()).kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void sheet(SheetReading sheet) {
        hash.add(sheet);
    }

    @Override
    public void refuse(Finding finding) {
        hash = new ReadingHash();
        fingerprints.clear();
        findings = 0;
        finding(finding);
    }
}
