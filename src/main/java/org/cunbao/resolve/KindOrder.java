package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.MatchSettings;

/** Puts kinds behind those that they need: a wish is told by its person, so persons come first. */
final class KindOrder {

    private KindOrder() {}

    /** @throws IllegalArgumentException if kinds need each other */
    static List<MatchSettings> of(List<MatchSettings> kinds) {
        List<MatchSettings> ordered = new ArrayList<>();
        List<MatchSettings> left = new ArrayList<>(kinds);
        while (!left.isEmpty()) {
            List<String> waiting = left.stream().map(MatchSettings::id).toList();
            List<MatchSettings> ready = left.stream()
                    .filter(kind -> kind.needs().stream().noneMatch(waiting::contains))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException("kinds need each other: " + waiting);
            }
            ordered.addAll(ready);
            left.removeAll(ready);
        }
        return ordered;
    }

    static boolean isNeeded(MatchSettings kind, List<MatchSettings> kinds) {
        return kinds.stream().anyMatch(other -> other.needs().contains(kind.id()));
    }
}
