package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well entities of one kind agree with truth (Bagga and Baldwin), over the places that truth names.
 *
 * @param wrong places whose entity is not the true one, a few words each
 */
record BCubed(String kind, double precision, double recall, List<String> wrong) {

    static List<BCubed> byKind(Map<String, Map<String, String>> truth, Map<String, Map<String, String>> found) {
        List<BCubed> scores = new ArrayList<>();
        truth.forEach((kind, places) -> scores.add(of(kind, places, found.getOrDefault(kind, Map.of()))));
        return scores;
    }

    static BCubed of(String kind, Map<String, String> truth, Map<String, String> found) {
        Map<String, Set<String>> trueOnes = groups(truth, truth.keySet());
        Map<String, Set<String>> foundOnes = groups(found, truth.keySet());
        double precision = 0;
        double recall = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> place : truth.entrySet()) {
            Set<String> wanted = trueOnes.getOrDefault(place.getValue(), Set.of());
            String entity = found.getOrDefault(place.getKey(), "");
            Set<String> got = foundOnes.getOrDefault(entity, Set.of(place.getKey()));
            Set<String> both = new HashSet<>(wanted);
            both.retainAll(got);
            precision += (double) both.size() / got.size();
            recall += (double) both.size() / wanted.size();
            if (!wanted.equals(got)) {
                wrong.add(place.getValue() + " " + place.getKey() + " " + entity);
            }
        }
        wrong.sort(null);
        return new BCubed(kind, precision / truth.size(), recall / truth.size(), wrong);
    }

    private static Map<String, Set<String>> groups(Map<String, String> entities, Set<String> places) {
        Map<String, Set<String>> groups = new HashMap<>();
        entities.forEach((place, entity) -> {
            if (places.contains(place)) {
                groups.computeIfAbsent(entity, key -> new HashSet<>()).add(place);
            }
        });
        return groups;
    }

    @Override
    public String toString() {
        String which = wrong.isEmpty() ? "of all" : String.join("\n", wrong);
        return String.format(Locale.ROOT, "%.3f %.3f %s", precision, recall, which);
    }
}
