package org.cunbao.ledger;

import java.util.function.LongConsumer;
import org.cunbao.reading.Entry;
import org.cunbao.reading.ReadingSink;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;

/** Passes a reading on, and tells the rows of each sheet to whoever shows progress. */
record RowCounting(ReadingSink sink, LongConsumer rows) implements ReadingSink {

    @Override
    public void entry(Entry entry) {
        sink.entry(entry);
    }

    @Override
    public void finding(Finding finding) {
        sink.finding(finding);
    }

    @Override
    public void table(TableReading table) {
        sink.table(table);
    }

    @Override
    public void submission(SubmissionReading submission) {
        sink.submission(submission);
    }

    @Override
    public void sheet(SheetReading sheet) {
        rows.accept(sheet.rows().length());
        sink.sheet(sheet);
    }

    @Override
    public void refuse(Finding finding) {
        sink.refuse(finding);
    }
}
