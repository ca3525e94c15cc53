package org.cunbao.reading;

import org.cunbao.normalise.Normalisers;
import org.cunbao.vocabulary.RowClass;

/**
 * What the tables of one sheet share while it is read.
 *
 * @param source the file
 * @param sheet the sheet's number
 * @param normalisers for the township's units
 * @param units follows units that have ended
 * @param book the file's submissions
 * @param sink where everything goes
 * @param marks takes the class of each row
 * @param numbers numbers the entries of each row, through all tables side by side
 */
record SheetScope(
        Source source,
        int sheet,
        Normalisers normalisers,
        UnitResolver units,
        SubmissionBook book,
        ReadingSink sink,
        Marks marks,
        EntryNumbers numbers) {

    /** Takes the class of a row; where two tables share it, the stronger class stands. */
    interface Marks {
        void mark(int row, RowClass rowClass);
    }
}
