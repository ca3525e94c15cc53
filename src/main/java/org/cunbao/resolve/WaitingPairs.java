package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pairs of one kind that wait for a person: of each two entities that nobody has called different the likeliest.
 *
 * <p>Where one pair of two entities was called different they can never be one, so the others need not be asked about.
 */
public final class WaitingPairs {

    private WaitingPairs() {}

    /**
     * In the order of the links.
     *
     * @param counts whether a mention's submission is in force: about what only replaced ones speak of nobody is asked,
     *     since it is never counted
     */
    static List<Link> of(Resolution resolution, Predicate<MentionKey> counts) {
        Map<MentionKey, String> entities = entities(resolution);
        Set<String> counted = new HashSet<>();
        entities.forEach((mention, entity) -> {
            if (counts.test(mention)) {
                counted.add(entity);
            }
        });
        Set<String> apart = new HashSet<>();
        Map<String, Link> likeliest = new HashMap<>();
        for (Link link : resolution.links()) {
            String both = both(entities, link);
            if (link.verdict() == Link.Verdict.RULED_DIFFERENT) {
                apart.add(both);
            } else if (link.verdict() == Link.Verdict.ASK
                    && !isOne(entities, link)
                    && counted.contains(entities.get(link.left()))
                    && counted.contains(entities.get(link.right()))) {
                likeliest.merge(both, link, (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }
        List<Link> waiting = new ArrayList<>();
        for (Link link : resolution.links()) {
            String both = both(entities, link);
            if (!apart.contains(both) && link.equals(likeliest.get(both))) {
                waiting.add(link);
            }
        }
        return waiting;
    }

    private static boolean isOne(Map<MentionKey, String> entities, Link link) {
        return String.valueOf(entities.get(link.left())).equals(entities.get(link.right()));
    }

    private static String both(Map<MentionKey, String> entities, Link link) {
        String left = String.valueOf(entities.get(link.left()));
        String right = String.valueOf(entities.get(link.right()));
        return left.compareTo(right) < 0 ? left + " " + right : right + " " + left;
    }

    /** The id of the entity of each mention. */
    public static Map<MentionKey, String> entities(Resolution resolution) {
        Map<MentionKey, String> entities = new HashMap<>();
        resolution.entities().forEach(entity -> entity.members().forEach(member -> entities.put(member, entity.id())));
        return entities;
    }
}
