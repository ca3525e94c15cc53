package org.cunbao.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how the value of a statistic comes about. */
final class CountingReader {

    private static final Map<String, Counting.Differing> DIFFERING =
            FormReader.inOrder(List.of("larger", "newest"), List.of(Counting.Differing.values()));
    private static final Map<String, Counting.Told> TOLD =
            FormReader.inOrder(List.of("newest", "by_last_day"), List.of(Counting.Told.values()));
    private static final List<String> OF_TALLIES =
            List.of("count", "sum", "differing", "in_period", "event", "on_last_day", "told", "where", "breakdowns");
    private static final String ENTRY = "entry";
    private static final int MOST_DECIMALS = 6;

    private final Section section;
    private final Form form;

    CountingReader(Section section, Form form) {
        this.section = section;
        this.form = form;
    }

    Counting read() {
        if (section.has("count") == section.has("ratio")) {
            section.missing("count", "count / ratio");
        }
        return section.has("ratio") ? ratio() : tally();
    }

    private Counting tally() {
        Optional<String> kind = kind("count");
        return new Counting.Tally(
                kind.filter(word -> !word.equals(ENTRY)),
                sum(),
                form.kind() == Form.Kind.LOG ? inPeriod() : onLastDay(),
                section.choice("told", TOLD, Optional.of(Counting.Told.NEWEST)),
                section.has("where")
                        ? new ConditionReader(form, section.problems()).read(section.node("where"))
                        : Condition.ALWAYS);
    }

    private Optional<String> kind(String key) {
        return section.findValue(
                key, FormReader.ID, word -> Optional.of(word).filter(given -> given.matches(FormReader.ID)));
    }

    private Optional<Counting.Sum> sum() {
        Optional<String> field = field(section, "sum", Set.of(FieldType.COUNT, FieldType.DECIMAL));
        if (!section.has("sum")) {
            refuse("differing", "sum");
            return Optional.empty();
        }
        Counting.Differing differing = section.choice("differing", DIFFERING, Optional.empty());
        return field.map(id -> new Counting.Sum(id, differing));
    }

    private Counting.When inPeriod() {
        refuse("on_last_day", "kind: register");
        String field = field(section, "in_period", Set.of(FieldType.DATE))
                .or(form::dateField)
                .orElse("");
        return new Counting.InPeriod(field, kind("event"));
    }

    private Counting.When onLastDay() {
        Stream.of("in_period", "event").forEach(key -> refuse(key, "kind: log"));
        if (!section.has("on_last_day")) {
            return new Counting.OnLastDay(Optional.empty(), Optional.empty());
        }
        Section days = new Section(section.node("on_last_day"), StatisticKeys.ON_LAST_DAY, section.problems());
        Set<FieldType> dates = Set.of(FieldType.DATE);
        return new Counting.OnLastDay(field(days, "joined", dates), field(days, "left", dates));
    }

    private Counting ratio() {
        OF_TALLIES.forEach(key -> refuse(key, "count"));
        Section ratio = new Section(section.node("ratio"), StatisticKeys.RATIO, section.problems());
        return new Counting.Ratio(
                ratio.text("of"), ratio.text("to"), number(ratio, "times", 100), number(ratio, "decimals", 2));
    }

    private static int number(Section ratio, String key, int absent) {
        int most = key.equals("times") ? 1_000_000 : MOST_DECIMALS;
        return ratio.findValue(
                        key,
                        "0 … " + most,
                        text -> Optional.of(text)
                                .filter(digits -> digits.matches("\\d{1,7}"))
                                .map(Integer::parseInt)
                                .filter(number -> number <= most))
                .orElse(absent);
    }

    private Optional<String> field(Section place, String key, Set<FieldType> types) {
        List<String> fitting = form.fields().stream()
                .filter(field -> types.contains(field.type()))
                .map(Field::id)
                .toList();
        return place.findValue(
                key, String.join(", ", fitting), id -> Optional.of(id).filter(fitting::contains));
    }

    private void refuse(String key, String needed) {
        if (section.has(key)) {
            section.fault(key, DefinitionFault.WRONG_VALUE, key, needed);
        }
    }
}
