package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** The mentions of one kind in their order, seen by compared value. */
final class Table {

    private static final String PRECISION = ".precision";

    private final MatchSettings settings;
    private final Units units;
    private final List<Mention> mentions;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, UnitPairs> unitPairs = new HashMap<>();

    /**
     * @param mentions in any order, each key once
     */
    Table(MatchSettings settings, Units units, List<Mention> mentions) {
        this.settings = settings;
        this.units = units;
        this.mentions = sorted(mentions);
    }

    private static List<Mention> sorted(List<Mention> mentions) {
        return mentions.parallelStream()
                .sorted(java.util.Comparator.comparing(Mention::key))
                .toList();
    }

    int size() {
        return mentions.size();
    }

    Mention mention(int row) {
        return mentions.get(row);
    }

    List<Mention> mentions() {
        return mentions;
    }

    Units units() {
        return units;
    }

    /** The values under a compared name; made when first asked for, by one thread. */
    synchronized Column column(String name) {
        return columns.computeIfAbsent(
                name, missing -> Column.of(mentions.size(), row -> value(mentions.get(row), missing)));
    }

    /** How the units in a column stand to each other; worked out once. */
    synchronized UnitPairs unitPairs(Column column) {
        return unitPairs.computeIfAbsent(column, missing -> new UnitPairs(missing, units));
    }

    /** How exactly the dates under a compared name are known. */
    Column precision(String name) {
        return column(name + PRECISION);
    }

    private String value(Mention mention, String name) {
        if (name.equals(MatchSettings.UNIT)) {
            return mention.unit();
        }
        boolean precision = name.endsWith(PRECISION);
        String base = precision ? name.substring(0, name.length() - PRECISION.length()) : name;
        Optional<MatchSettings.Derived> derived = settings.derived().stream()
                .filter(candidate -> candidate.name().equals(base))
                .findFirst();
        if (derived.isEmpty()) {
            return mention.values().getOrDefault(name, "");
        }
        return new DerivedValue(derived.get()).of(mention, precision ? PRECISION : "");
    }

    /** The names of the columns that make up a content. */
    List<String> content() {
        List<String> names = new ArrayList<>(settings.content());
        names.removeIf(MatchSettings.UNIT::equals);
        return names;
    }
}
