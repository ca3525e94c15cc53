package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Unit;

/** Every wording of every unit, by its first character, so that a text is searched in one pass. */
final class UnitIndex {

    /** A wording found in a text. */
    record Occurrence(String form, int at) {
        int end() {
            return at + form.length();
        }
    }

    private static final String SIZES = "东西南北上下前后大小新老中";
    private static final List<String> OTHER_KINDS =
            List.of("社区", "村", "镇", "乡", "街道", "县", "市", "区", "路", "河", "水库", "新村");

    private final Map<String, List<Unit>> byForm = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    UnitIndex(List<Unit> units) {
        for (Unit unit : units) {
            for (String form : UnitForms.of(unit)) {
                byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(unit);
            }
        }
        byForm.keySet()
                .forEach(form -> byFirst.computeIfAbsent(form.charAt(0), key -> new ArrayList<>())
                        .add(form));
    }

    /** The units of one wording, in the order of the table; several where they share it. */
    List<Unit> units(String form) {
        return List.copyOf(byForm.getOrDefault(form, List.of()));
    }

    /** The longest wording that ends the text and does not begin it. */
    List<String> endings(String key) {
        return byForm.keySet().stream()
                .filter(form -> key.length() > form.length() && key.endsWith(form))
                .sorted(Comparator.comparingInt((String form) -> -form.length()))
                .toList();
    }

    /** Wordings that do not overlap, longer ones first taken, in the order of the text. */
    List<Occurrence> find(String key) {
        List<Occurrence> candidates = candidates(key);
        candidates.sort(
                Comparator.comparingInt((Occurrence found) -> -found.form().length())
                        .thenComparingInt(Occurrence::at));
        boolean[] covered = new boolean[key.length()];
        List<Occurrence> taken = new ArrayList<>();
        for (Occurrence found : candidates) {
            if (!covered[found.at()] && !covered[found.end() - 1] && !isPartOfOther(key, found, covered)) {
                Arrays.fill(covered, found.at(), found.end(), true);
                taken.add(found);
            }
        }
        taken.sort(Comparator.comparingInt(Occurrence::at));
        return taken;
    }

    /** Whether a wording is a village's or community's name without 村, 社区 …, which can stand in a text by chance. */
    static boolean isBare(Unit unit, String form) {
        return UnitForms.isPlace(unit) && UnitForms.withoutSuffix(form).equals(form) && !form.equals(unit.code());
    }

    private List<Occurrence> candidates(String key) {
        List<Occurrence> candidates = new ArrayList<>();
        for (int at = 0; at < key.length(); at++) {
            for (String form : byFirst.getOrDefault(key.charAt(at), List.of())) {
                if (key.startsWith(form, at)) {
                    candidates.add(new Occurrence(form, at));
                }
            }
        }
        return candidates;
    }

    /** 石桥村 in 大石桥村 and 石桥 in 石桥镇 are other places. */
    private boolean isPartOfOther(String key, Occurrence found, boolean[] covered) {
        int before = found.at() - 1;
        if (before >= 0 && !covered[before] && SIZES.indexOf(key.charAt(before)) >= 0) {
            return true;
        }
        boolean bare = units(found.form()).stream().anyMatch(unit -> isBare(unit, found.form()));
        return bare && OTHER_KINDS.stream().anyMatch(kind -> key.startsWith(kind, found.end()));
    }
}
