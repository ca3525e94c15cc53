package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** The mentions of one kind in their order, seen by compared value. */
final class Table implements Crowds {

    private static final String PRECISION = ".precision";

    private final MatchSettings settings;
    private final Units units;
    private final List<Mention> mentions;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, UnitPairs> unitPairs = new HashMap<>();
    private final Map<MatchSettings.Key, KeyParts> parts = new HashMap<>();

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
        return columns.computeIfAbsent(name, missing -> {
            Function<Mention, String> value = value(missing);
            return Column.of(mentions.size(), row -> value.apply(mentions.get(row)));
        });
    }

    /** What a key can be, by row; worked out once. */
    synchronized KeyParts parts(MatchSettings.Key key) {
        KeyParts known = parts.get(key);
        if (known == null) {
            known = new BlockKey(key, this);
            parts.put(key, known);
        }
        return known;
    }

    @Override
    public boolean[] above(String field, String names, int most) {
        int[] forms = column(field).forms("text", PairTests::form);
        return new Crowd(forms, column(names).forms("name", NameForms::canonical)).above(most);
    }

    /** How the units in a column stand to each other; worked out once. */
    synchronized UnitPairs unitPairs(Column column) {
        return unitPairs.computeIfAbsent(column, missing -> new UnitPairs(missing, units));
    }

    /** How exactly the dates under a compared name are known. */
    Column precision(String name) {
        return column(name + PRECISION);
    }

    private Function<Mention, String> value(String name) {
        if (name.equals(MatchSettings.UNIT)) {
            return Mention::unit;
        }
        boolean precision = name.endsWith(PRECISION);
        String base = precision ? name.substring(0, name.length() - PRECISION.length()) : name;
        for (MatchSettings.Derived derived : settings.derived()) {
            if (derived.name().equals(base)) {
                DerivedValue worked = new DerivedValue(derived, units);
                return mention -> worked.of(mention, precision ? PRECISION : "");
            }
        }
        return mention -> mention.values().getOrDefault(name, "");
    }

    /** The names of the columns that make up a content. */
    List<String> content() {
        List<String> names = new ArrayList<>(settings.content());
        names.removeIf(MatchSettings.UNIT::equals);
        return names;
    }
}
