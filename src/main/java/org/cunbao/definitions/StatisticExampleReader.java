package org.cunbao.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.definitions.tree.Node;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Reads one example of statistics. */
final class StatisticExampleReader {

    private static final Period PERIOD = Period.quarter(2024, 1);
    private static final String IS = "is";

    private final List<Form> forms;
    private final List<Statistic> statistics;
    private final Section section;
    private final Units units;

    StatisticExampleReader(List<Form> forms, List<Statistic> statistics, Section section) {
        this.forms = forms;
        this.statistics = statistics;
        this.section = section;
        this.units = ExampleTown.of(section);
    }

    StatisticExample read(String file) {
        if (!section.has("figures")) {
            section.missing("figures", "list");
        }
        return new StatisticExample(
                file,
                section.text("name"),
                units,
                section.sections("submissions", StatisticKeys.SUBMISSION).stream()
                        .flatMap(submission -> submission(submission).stream())
                        .toList(),
                section.sections("figures", StatisticKeys.FIGURE).stream()
                        .map(this::figure)
                        .toList());
    }

    private Optional<StatisticExample.Submission> submission(Section submission) {
        String allowed = String.join(", ", forms.stream().map(Form::id).toList());
        if (!submission.has("form")) {
            submission.missing("form", allowed);
        }
        Optional<Form> form = submission.findValue(
                "form",
                allowed,
                id -> forms.stream().filter(known -> known.id().equals(id)).findFirst());
        return form.map(known -> new StatisticExample.Submission(
                known.id(),
                unit(submission, ExampleTown.TOWNSHIP + "001"),
                period(submission),
                submission.flag("supplement"),
                submission.items("entries").stream()
                        .map(node -> entry(node, known))
                        .toList()));
    }

    private StatisticExample.Entry entry(Node node, Form form) {
        List<String> fields = form.fields().stream().map(Field::id).toList();
        Section entry =
                new Section(node, Stream.concat(fields.stream(), Stream.of(IS)).toList(), section.problems());
        Map<String, String> values = new TreeMap<>();
        for (String field : fields) {
            entry.findText(field).ifPresent(value -> values.put(field, value));
        }
        return new StatisticExample.Entry(values, entry.has(IS) ? entities(entry.node(IS)) : Map.of());
    }

    private Map<String, String> entities(Node node) {
        List<String> kinds = node instanceof Node.Mapping mapping
                ? mapping.pairs().stream().map(Node.Pair::key).toList()
                : List.of();
        Section names = new Section(node, kinds, section.problems());
        Map<String, String> entities = new TreeMap<>();
        kinds.forEach(kind -> entities.put(kind, names.text(kind)));
        return entities;
    }

    private StatisticExample.Expected figure(Section figure) {
        String allowed =
                String.join(", ", statistics.stream().map(Statistic::id).toList());
        if (!figure.has("statistic")) {
            figure.missing("statistic", allowed);
        }
        return new StatisticExample.Expected(
                figure.findValue("statistic", allowed, id -> Optional.of(id).filter(this::known))
                        .orElse(""),
                figure.findText("breakdown").orElse(""),
                unit(figure, ExampleTown.TOWNSHIP),
                period(figure),
                figure.findValue(
                        "value",
                        "12.5",
                        text -> Optional.of(text)
                                .filter(digits -> digits.matches("\\d{1,12}(\\.\\d{1,6})?"))
                                .map(BigDecimal::new)));
    }

    private boolean known(String id) {
        return statistics.stream().anyMatch(statistic -> statistic.id().equals(id));
    }

    private String unit(Section place, String absent) {
        String allowed = String.join(", ", units.all().stream().map(Unit::code).toList());
        return place.findValue("unit", allowed, code -> units.find(code).map(Unit::code))
                .orElse(absent);
    }

    private static Period period(Section place) {
        return place.findValue("period", PERIOD.code(), Period::parse).orElse(PERIOD);
    }
}
