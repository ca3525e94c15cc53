package org.cunbao.reading;

/** Numbers the entries of one row from 1, whichever of the tables beside each other they come from. */
final class EntryNumbers {

    private int row;
    private int last;

    /** The next number in the row; rows come one after another. */
    int next(int ofRow) {
        last = ofRow == row ? last + 1 : 1;
        row = ofRow;
        return last;
    }
}
