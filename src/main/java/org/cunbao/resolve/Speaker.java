package org.cunbao.resolve;

import java.util.Comparator;
import org.cunbao.vocabulary.CodePoints;

/**
 * An entry that speaks of things, by where it stands.
 *
 * @param source as in {@link MentionKey#source()}
 * @param sheet the sheet's number, from 1
 * @param row the entry's first row, from 1
 * @param entry the entry's number in its row, from 1
 */
public record Speaker(String source, int sheet, int row, int entry) implements Comparable<Speaker> {

    private static final Comparator<Speaker> ORDER = Comparator.comparing(Speaker::source, CodePoints.ORDER)
            .thenComparing(Speaker::sheet)
            .thenComparing(Speaker::row)
            .thenComparing(Speaker::entry);

    /** The entry that makes the mention. */
    public static Speaker of(MentionKey key) {
        return new Speaker(key.source(), key.sheet(), key.row(), key.entry());
    }

    @Override
    public int compareTo(Speaker other) {
        return ORDER.compare(this, other);
    }
}
