package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cunbao.definitions.KeyForm;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.MatchTest;

/**
 * How prints of one kind are laid out: for each key of the blocking rules the number of its parts and the parts, then a
 * name for each crowd, 0 for none.
 */
final class PrintKeys {

    private final List<MatchSettings.Key> keys;
    private final List<Crowded> crowds;

    /** A value that many may share, and the names that stand beside it. */
    record Crowded(String field, String names) {}

    PrintKeys(MatchSettings settings) {
        Set<MatchSettings.Key> all = new LinkedHashSet<>();
        settings.blocking().forEach(rule -> {
            all.addAll(rule.keys());
            all.addAll(rule.refine());
        });
        this.keys = List.copyOf(all);
        this.crowds = settings.comparisons().stream()
                .flatMap(comparison -> comparison.levels().stream())
                .flatMap(level -> level.when().stream())
                .filter(test -> test.kind() == MatchTest.CROWDED)
                .map(test -> new Crowded(test.fields().get(0), test.fields().get(1)))
                .distinct()
                .toList();
    }

    List<MatchSettings.Key> keys() {
        return keys;
    }

    List<Crowded> crowds() {
        return crowds;
    }

    /** The parts of each key of some mentions. */
    Function<MatchSettings.Key, KeyParts> parts(List<Print> prints) {
        return key -> {
            int number = keys.indexOf(key);
            return row -> of(prints.get(row), number);
        };
    }

    private static long[] of(Print print, int key) {
        int at = 0;
        for (int before = 0; before < key; before++) {
            at += 1 + (int) print.part(at);
        }
        long[] parts = new long[(int) print.part(at)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = print.part(at + 1 + i);
        }
        return parts;
    }

    /** Who shares values with some mentions, as far as these are all that there are. */
    Crowds crowds(List<Print> prints) {
        return (field, names, most) -> {
            int number = crowds.indexOf(new Crowded(field, names));
            KeyParts values = parts(prints).apply(new MatchSettings.Key(field, KeyForm.WHOLE));
            List<Long> shared = new ArrayList<>(prints.size());
            List<Long> beside = new ArrayList<>(prints.size());
            for (int row = 0; row < prints.size(); row++) {
                long[] value = values.of(row);
                shared.add(value.length == 0 ? 0 : value[0]);
                Print print = prints.get(row);
                beside.add(print.part(print.size() - crowds.size() + number));
            }
            return new Crowd(Numbering.of(shared), Numbering.of(beside)).above(most);
        };
    }
}
