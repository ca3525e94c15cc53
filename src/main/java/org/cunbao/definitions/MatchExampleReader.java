package org.cunbao.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Reads one example of match settings. */
final class MatchExampleReader {

    private static final String PERIOD = "period";
    private static final Map<String, MatchExample.Verdict> VERDICTS =
            FormReader.inOrder(List.of("same", "ask", "different"), List.of(MatchExample.Verdict.values()));

    private final MatchSettings settings;
    private final Section section;

    MatchExampleReader(MatchSettings settings, Section section) {
        this.settings = settings;
        this.section = section;
    }

    MatchExample read() {
        Units units = ExampleTown.of(section);
        return new MatchExample(
                settings.id(),
                section.text("name"),
                units,
                side("left", units),
                side("right", units),
                section.choice("verdict", VERDICTS, Optional.empty()));
    }

    private MatchExample.Side side(String key, Units units) {
        Map<String, String> values = new TreeMap<>(section.pairs(key));
        if (!section.has(key)) {
            section.missing(key, String.join(", ", allowed()));
        }
        String unit = Optional.ofNullable(values.remove(MatchSettings.UNIT))
                .orElse(units.all().get(units.all().size() > 1 ? 1 : 0).code());
        if (units.find(unit).isEmpty()) {
            String codes =
                    String.join(", ", units.all().stream().map(Unit::code).toList());
            section.fault(key, DefinitionFault.DANGLING, unit, codes);
        }
        String code = Optional.ofNullable(values.remove(PERIOD)).orElse("2024Q1");
        Optional<Period> period = Period.parse(code);
        if (period.isEmpty()) {
            section.fault(key, DefinitionFault.WRONG_VALUE, code, "2024Q1");
        }
        Set<String> allowed = allowed();
        values.keySet().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> section.fault(key, DefinitionFault.UNKNOWN_KEY, name, String.join(", ", allowed)));
        return new MatchExample.Side(unit, period.orElse(Period.quarter(2024, 1)), values);
    }

    private Set<String> allowed() {
        Set<String> allowed = new TreeSet<>(settings.needs());
        for (MatchSettings.Mention mention : settings.mentions()) {
            mention.fields().keySet().forEach(name -> {
                allowed.add(name);
                allowed.add(name + ".precision");
            });
        }
        allowed.add(MatchSettings.UNIT);
        allowed.add(PERIOD);
        return allowed;
    }
}
