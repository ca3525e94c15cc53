package org.cunbao.definitions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.tree.Node;

/** Reads statistics; what must hold between them is checked by {@link StatisticChecks}. */
final class StatisticReader {

    private static final String ID = "[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+";

    private StatisticReader() {}

    static Statistic read(Node node, Problems.InFile problems, List<Form> forms) {
        Section section = new Section(node, StatisticKeys.STATISTIC, problems);
        Optional<Form> form = form(section, forms);
        return new Statistic(
                id(section),
                names(section, ""),
                names(section, "measure_"),
                names(section, "text_"),
                form.map(Form::id).orElse(""),
                form.map(known -> breakdowns(section, known)).orElse(List.of()),
                section.findValue("order", "1, 2, …", StatisticReader::number).orElse(Statistic.LAST),
                validity(section),
                form.map(known -> new CountingReader(section, known).read()).orElse(new Counting.Ratio("", "", 1, 0)));
    }

    private static String id(Section section) {
        if (!section.has("id")) {
            section.missing("id", ID);
        }
        return section.findValue("id", ID, id -> Optional.of(id).filter(given -> given.matches(ID)))
                .orElse("");
    }

    private static Optional<Form> form(Section section, List<Form> forms) {
        String allowed = String.join(", ", forms.stream().map(Form::id).toList());
        if (!section.has("form")) {
            section.missing("form", allowed);
        }
        return section.findValue(
                "form",
                allowed,
                id -> forms.stream().filter(form -> form.id().equals(id)).findFirst());
    }

    private static Form.Names names(Section section, String prefix) {
        return new Form.Names(section.text(prefix + "zh"), section.text(prefix + "en"));
    }

    private static List<String> breakdowns(Section section, Form form) {
        List<String> fields = section.has("breakdowns") ? section.cells("breakdowns") : List.of();
        List<String> codes = form.fields().stream()
                .filter(field -> field.type() == FieldType.CODE)
                .map(Field::id)
                .toList();
        for (String field : fields) {
            if (!codes.contains(field)) {
                section.fault("breakdowns", DefinitionFault.WRONG_VALUE, field, String.join(", ", codes));
            } else if (fields.indexOf(field) != fields.lastIndexOf(field)) {
                section.fault("breakdowns", DefinitionFault.DUPLICATE, field, "1");
            }
        }
        return fields;
    }

    private static Statistic.Validity validity(Section section) {
        if (!section.has("version")) {
            section.missing("version", "1, 2, …");
        }
        Statistic.Validity validity = new Statistic.Validity(
                section.findValue("version", "1, 2, …", StatisticReader::number).orElse(1),
                section.findValue("valid_from", "2023-01-01", StatisticReader::day),
                section.findValue("valid_to", "2023-12-31", StatisticReader::day));
        if (!validity.meets(validity)) {
            section.fault("valid_to", DefinitionFault.WRONG_VALUE, section.text("valid_to"), "≥ valid_from");
        }
        return validity;
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
