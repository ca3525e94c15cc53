package org.cunbao.reading;

import org.cunbao.vocabulary.Finding;

/**
 * Takes a reading piece by piece, so that a sheet of a million rows never stands in memory.
 *
 * <p>Order of calls: entries and findings as rows are read; a sheet after its rows; tables and submissions after the
 * rows that they hold. An entry names its submission by a number whose {@link SubmissionReading} comes later.
 */
public interface ReadingSink {

    void entry(Entry entry);

    void finding(Finding finding);

    void table(TableReading table);

    void submission(SubmissionReading submission);

    void sheet(SheetReading sheet);

    /**
     * The file turned out to be unreadable after some of it was told: everything told so far is void, and this finding
     * is what there is to say. Nothing follows but findings about the file.
     */
    void refuse(Finding finding);
}
