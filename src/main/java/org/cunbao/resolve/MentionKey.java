package org.cunbao.resolve;

import java.time.Instant;
import java.util.Comparator;
import org.cunbao.vocabulary.CodePoints;

/**
 * Where a mention stands, and its rank among all of them: the smallest member of an entity is its founder.
 *
 * @param receivedAt when its file was received
 * @param name the file's name as received
 * @param source the SHA-256 of the file's bytes; followed by {@code @} and the name where a person has made a copy of
 *     bytes received before a submission of its own
 * @param sheet the sheet's number, from 1
 * @param row the entry's first row, from 1
 * @param entry the entry's number in its row, from 1
 * @param kind of the entity spoken of: an aid row speaks of an {@code aid_action} and of a {@code person}
 */
public record MentionKey(Instant receivedAt, String name, String source, int sheet, int row, int entry, String kind)
        implements Comparable<MentionKey> {

    private static final Comparator<MentionKey> ORDER = Comparator.comparing(MentionKey::receivedAt)
            .thenComparing(MentionKey::name, CodePoints.ORDER)
            .thenComparing(MentionKey::sheet)
            .thenComparing(MentionKey::row)
            .thenComparing(MentionKey::entry)
            .thenComparing(MentionKey::kind)
            .thenComparing(MentionKey::source);

    @Override
    public int compareTo(MentionKey other) {
        return ORDER.compare(this, other);
    }
}
