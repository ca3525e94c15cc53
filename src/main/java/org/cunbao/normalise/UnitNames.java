package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;

/**
 * The names of one township's units, found in texts; a name that is merely similar is never taken.
 *
 * <p>Two thirds of all townships hold two names one character apart, and many a village and a community of one base
 * name: so names are compared whole, and a suffix is changed for another of the same kind of unit but never dropped.
 */
public final class UnitNames {

    private static final String SIZES = "东西南北上下前后大小新老中";
    private static final List<String> OTHER_KINDS =
            List.of("社区", "村", "镇", "乡", "街道", "县", "市", "区", "路", "河", "水库", "新村");

    /**
     * A unit's name in a text.
     *
     * @param name the name as compared, without punctuation
     * @param at where it begins in {@link TextKey} of the text
     * @param bare whether it is a name without 村, 社区 … that can stand in a text by chance
     */
    public record Match(Unit unit, String name, int at, boolean bare) {}

    private final List<Unit> units;
    private final Map<String, List<Unit>> byForm = new LinkedHashMap<>();
    private final Map<String, List<Unit>> byBase = new LinkedHashMap<>();
    private final List<String> longestFirst;

    private UnitNames(Units units) {
        this.units = units.all();
        for (Unit unit : this.units) {
            UnitForms.of(unit).forEach(form -> add(byForm, form, unit));
            add(byBase, UnitForms.base(unit), unit);
        }
        longestFirst = byForm.keySet().stream()
                .sorted(Comparator.comparingInt((String form) -> -form.length()))
                .toList();
    }

    /** The names of the units of one township, itself among them. */
    public static UnitNames of(Units unitsOfOneTownship) {
        return new UnitNames(unitsOfOneTownship);
    }

    /** The unit that a whole text names; empty for no known name and for one that two units share. */
    public Optional<Unit> exact(String text) {
        List<Unit> named = named(text);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * Every unit that a whole text names: several where units of different times share a name. The township's or the
     * county's name before a unit's is allowed; a name without its suffix counts where only one unit has it.
     */
    public List<Unit> named(String text) {
        String key = TextKey.of(text);
        List<Unit> whole = byForm.getOrDefault(key, List.of());
        return whole.isEmpty() ? base(key).or(() -> prefixed(key)).orElse(List.of()) : whole;
    }

    /**
     * The units named in running text, by place in the text; longer names first, so that no name is found inside
     * another. Townships only where nothing else is named; bare names only where no whole name is.
     */
    public List<Match> find(String text) {
        String key = TextKey.of(text);
        boolean[] covered = new boolean[key.length()];
        List<Match> found = new ArrayList<>();
        for (String form : longestFirst) {
            for (int at = key.indexOf(form); at >= 0; at = key.indexOf(form, at + 1)) {
                if (isFree(covered, at, form.length()) && !isPartOfOther(key, form, at, covered)) {
                    java.util.Arrays.fill(covered, at, at + form.length(), true);
                    for (Unit unit : byForm.getOrDefault(form, List.of())) {
                        found.add(new Match(unit, form, at, isBare(unit, form)));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Match::at));
        return strongest(found);
    }

    /** The units whose names are one character away from a whole text, or part of it, in the order of the table. */
    public List<Unit> similar(String text) {
        String base = UnitForms.withoutSuffix(TextKey.of(text));
        return units.stream()
                .filter(UnitForms::isPlace)
                .filter(unit -> Likeness.isClose(base, UnitForms.base(unit)))
                .toList();
    }

    private Optional<List<Unit>> base(String key) {
        return Optional.ofNullable(byBase.get(key)).filter(named -> named.size() == 1 && key.length() > 1);
    }

    /** A known name behind the names of the places above it, which end in 省, 市, 县, 区, 镇, 乡 or 街道. */
    private Optional<List<Unit>> prefixed(String key) {
        for (String form : longestFirst) {
            boolean ends = key.length() > form.length() && key.endsWith(form);
            if (ends && isAbove(key.substring(0, key.length() - form.length()))) {
                return Optional.ofNullable(byForm.get(form));
            }
        }
        return Optional.empty();
    }

    private boolean isAbove(String prefix) {
        return units.stream()
                .filter(unit -> !UnitForms.isPlace(unit))
                .map(unit -> TextKey.of(unit.name()))
                .anyMatch(name -> prefix.equals(name)
                        || prefix.endsWith(name)
                                && prefix.substring(0, prefix.length() - name.length())
                                        .matches("(?:" + Han.ANY + "{2,6}[省市县区州盟旗])+")
                        || prefix.matches("(?:" + Han.ANY + "{2,6}[省市县区州盟旗])+"));
    }

    private static boolean isFree(boolean[] covered, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (covered[i]) {
                return false;
            }
        }
        return true;
    }

    /** 石桥村 in 大石桥村 and 石桥 in 石桥镇 are other places. */
    private boolean isPartOfOther(String key, String form, int at, boolean[] covered) {
        if (at > 0 && !covered[at - 1] && SIZES.indexOf(key.charAt(at - 1)) >= 0) {
            return true;
        }
        boolean bare = byForm.getOrDefault(form, List.of()).stream().anyMatch(unit -> isBare(unit, form));
        int end = at + form.length();
        return bare && OTHER_KINDS.stream().anyMatch(kind -> key.startsWith(kind, end));
    }

    private static boolean isBare(Unit unit, String form) {
        return UnitForms.isPlace(unit) && UnitForms.withoutSuffix(form).equals(form) && !form.equals(unit.code());
    }

    private static List<Match> strongest(List<Match> found) {
        List<Match> places =
                found.stream().filter(match -> UnitForms.isPlace(match.unit())).toList();
        List<Match> whole = places.stream().filter(match -> !match.bare()).toList();
        return whole.isEmpty() ? places.isEmpty() ? List.copyOf(found) : places : whole;
    }

    private static void add(Map<String, List<Unit>> map, String key, Unit unit) {
        Set<Unit> known = new LinkedHashSet<>(map.getOrDefault(key, List.of()));
        known.add(unit);
        map.put(key, List.copyOf(known));
    }
}
