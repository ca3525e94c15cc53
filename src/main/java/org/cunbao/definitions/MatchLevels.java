package org.cunbao.definitions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the comparisons of match settings with their levels. */
final class MatchLevels {

    private static final Map<String, MatchSettings.Effect> EFFECTS = FormReader.inOrder(
            List.of("none", "supports", "doubts", "always", "never"), List.of(MatchSettings.Effect.values()));
    private static final String PROBABILITY = "0 < p < 1";

    private final MatchTests tests;

    MatchLevels(Set<String> compared) {
        this.tests = new MatchTests(compared);
    }

    MatchSettings.Comparison read(Section section) {
        List<Section> sections = section.sections("levels", MatchKeys.LEVEL);
        if (sections.isEmpty()) {
            section.missing("levels", "list");
        }
        Set<String> ids = new HashSet<>();
        for (Section level : sections) {
            String id = level.findText("id").orElse("");
            if (!ids.add(id)) {
                level.fault("id", DefinitionFault.DUPLICATE, id, "1");
            }
            checkElse(level, level == sections.get(sections.size() - 1));
        }
        return new MatchSettings.Comparison(
                FormReader.id(section),
                FormReader.names(section),
                sections.stream().map(this::level).toList());
    }

    /** The last level, and no other, holds for any pair. */
    private static void checkElse(Section level, boolean last) {
        if (last && level.has("when")) {
            level.fault("when", DefinitionFault.WRONG_VALUE, "when", "-");
        } else if (!last && !level.has("when")) {
            level.missing("when", "list");
        }
    }

    private MatchSettings.Level level(Section level) {
        Optional<MatchSettings.Odds> odds = odds(level);
        int weight = thousandths(level, "weight").orElse(0);
        if (!level.has("weight")) {
            level.missing("weight", Thousandths.ALLOWED);
        }
        odds.ifPresent(given -> checkWeight(level, given, weight));
        return new MatchSettings.Level(
                FormReader.id(level),
                level.cellsIfAny("when").stream()
                        .flatMap(text -> tests.read(text, level))
                        .toList(),
                phrase(level),
                odds,
                weight,
                thousandths(level, "frequency").orElse(0),
                level.choice("effect", EFFECTS, Optional.of(MatchSettings.Effect.NONE)));
    }

    private static Optional<Form.Names> phrase(Section level) {
        return level.has("zh") || level.has("en") ? Optional.of(FormReader.names(level)) : Optional.empty();
    }

    private static Optional<MatchSettings.Odds> odds(Section level) {
        if (!level.has("m") && !level.has("u")) {
            return Optional.empty();
        }
        Optional<Double> m = level.findValue("m", PROBABILITY, MatchLevels::probability);
        Optional<Double> u = level.findValue("u", PROBABILITY, MatchLevels::probability);
        for (String key : List.of("m", "u")) {
            if (!level.has(key)) {
                level.missing(key, PROBABILITY);
            }
        }
        return m.flatMap(ofSame -> u.map(ofOthers -> new MatchSettings.Odds(ofSame, ofOthers)));
    }

    private static Optional<Double> probability(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("0\\.\\d{1,12}"))
                .map(Double::parseDouble)
                .filter(value -> value > 0);
    }

    /** Fellegi and Sunter: the weight of a level is the binary logarithm of m / u. */
    private static void checkWeight(Section level, MatchSettings.Odds odds, int weight) {
        double bits = StrictMath.log(odds.m() / odds.u()) / StrictMath.log(2);
        if (StrictMath.abs(bits * 1000 - weight) > 1.0) {
            String right = Thousandths.text((int) StrictMath.round(bits * 1000));
            level.fault("weight", DefinitionFault.WRONG_VALUE, Thousandths.text(weight), "log2(m/u) = " + right);
        }
    }

    static Optional<Integer> thousandths(Section section, String key) {
        return section.findValue(key, Thousandths.ALLOWED, Thousandths::parse);
    }
}
