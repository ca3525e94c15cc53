package org.cunbao.resolve;

import java.util.List;

/**
 * One thing in the real world.
 *
 * @param id the kind, a hyphen and the first 16 hex digits of the SHA-256 of its founder's key: the same from nothing as
 *     after a year of nights
 * @param kind {@code person}, {@code activity}, …
 * @param members in their order, at least one; the first is the founder
 */
public record Entity(String id, String kind, List<MentionKey> members) {

    public Entity {
        members = List.copyOf(members);
    }
}
