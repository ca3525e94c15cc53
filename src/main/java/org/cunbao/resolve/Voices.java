package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Carries a change along a person's words: a word ties together all that it is about, and a new or undone one changes it. */
final class Voices {

    private final Map<Long, List<String>> nodes = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<Long> recounted = new HashSet<>();

    Voices(Renewal.Words words) {
        Set<Ruling> all = new LinkedHashSet<>(words.then());
        all.addAll(words.now());
        Set<Ruling> then = new HashSet<>(words.then());
        Set<Ruling> now = new HashSet<>(words.now());
        for (Ruling ruling : all) {
            String node = "ruling " + ruling.left() + " " + ruling.right();
            if (!then.contains(ruling) || !now.contains(ruling)) {
                changed.add(node);
                if (ruling.left().equals(ruling.right())) {
                    recounted.add(PrintMaker.number(ruling.left()));
                }
            }
            List.of(PrintMaker.number(ruling.left()), PrintMaker.number(ruling.right()))
                    .forEach(seal -> nodes.computeIfAbsent(seal, none -> new ArrayList<>())
                            .add(node));
        }
    }

    /**
     * @param prints of all mentions
     * @param past the entities that they were of
     * @param lost prints of mentions that are gone or say something else
     */
    void carry(Reach reach, List<Print> prints, Past past, List<Print> lost) {
        if (nodes.isEmpty()) {
            return;
        }
        changed.forEach(node -> reach.known(node, true));
        lost.forEach(print -> of(print).forEach(node -> reach.known(node, true)));
        for (int row = 0; row < prints.size(); row++) {
            String was = past.entity(row);
            for (String node : of(prints.get(row))) {
                if (was == null) {
                    reach.known(node, true);
                } else {
                    reach.tie(node, was);
                }
            }
        }
    }

    /** Whether a new or undone word says how many things say this: then each row of them is compared by itself, or no longer. */
    boolean recounts(Print print) {
        return recounted.contains(print.seal());
    }

    private List<String> of(Print print) {
        return nodes.getOrDefault(print.seal(), List.of());
    }
}
