package org.cunbao.resolve;

import java.util.Comparator;

/**
 * Where an entry stands in what was received.
 *
 * @param receipt the number of the file's receipt, a handle
 * @param sheet the sheet's number, from 1
 * @param row the entry's first row, from 1
 * @param entry the entry's number in its row, from 1
 */
public record Place(long receipt, int sheet, int row, int entry) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::receipt)
            .thenComparingInt(Place::sheet)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::entry);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
