package org.cunbao.resolve;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** Tells which mentions of one kind speak of the same thing: a pure function of the set of them, rulings and settings. */
public final class Resolver {

    private final MatchSettings settings;

    /**
     * @param settings of the kind
     * @param units the organisation tree: villages merged into another agree with it
     * @param seal turns the canonical text of a content into its seal: a keyed hash in hex, the same for equal texts
     */
    public Resolver(MatchSettings settings, Units units, UnaryOperator<String> seal) {
        this.settings = settings;
    }

    /**
     * @param mentions of the settings' kind, in any order, each key once
     * @param rulings that stand, in any order; those about other kinds' contents do nothing
     */
    public Resolution resolve(List<Mention> mentions, List<Ruling> rulings) {
        return new Resolution(
                mentions.stream()
                        .sorted(java.util.Comparator.comparing(Mention::key))
                        .map(mention -> new Entity(settings.id() + "-", settings.id(), List.of(mention.key())))
                        .toList(),
                List.of(),
                List.of());
    }
}
