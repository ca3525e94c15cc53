package org.cunbao.bench;

import org.cunbao.reading.Entry;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;

/** A sink that only counts. */
final class Counted implements ReadingSink {

    private int entries;
    private int findings;

    int entries() {
        return entries;
    }

    int findings() {
        return findings;
    }

    @Override
    public void entry(Entry entry) {
        entries++;
    }

    @Override
    public void finding(Finding finding) {
        findings++;
    }

    @Override
    public void table(TableReading table) {}

    @Override
    public void submission(SubmissionReading submission) {}

    @Override
    public void sheet(SheetReading sheet) {}

    @Override
    public void refuse(Finding finding) {
        findings++;
    }
}
