package org.cunbao.definitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cunbao.definitions.tree.Node;

/** Reads the condition of a statistic, and holds it against the fields and code lists of its form. */
final class ConditionReader {

    private static final Map<String, Condition.Relation> RELATIONS =
            FormReader.inOrder(List.of("at_least", "at_most", "above", "below"), List.of(Condition.Relation.values()));
    private static final List<String> COMPARISONS = Stream.concat(
                    Stream.of("is", "in", "written", "by"), RELATIONS.keySet().stream())
            .toList();
    private static final List<String> KINDS =
            List.of("all", "any", "not", "some_entry", "submission_ends_by", "field", "fields");
    private static final String LAST_DAY = "last_day";

    /** Types of which a value can be named, and those of them that have a list of values. */
    private static final Set<FieldType> VALUED =
            Set.of(FieldType.CODE, FieldType.YES_NO, FieldType.DATE_OR_DONE, FieldType.TEXT, FieldType.UNIT);

    private static final Set<FieldType> LISTED = Set.of(FieldType.CODE, FieldType.YES_NO, FieldType.DATE_OR_DONE);
    private static final Set<FieldType> NUMBERS = Set.of(FieldType.COUNT, FieldType.DECIMAL);

    private final Form form;
    private final Problems.InFile problems;

    ConditionReader(Form form, Problems.InFile problems) {
        this.form = form;
        this.problems = problems;
    }

    Condition read(Node node) {
        Section section = new Section(node, StatisticKeys.CONDITION, problems);
        List<String> kinds = KINDS.stream().filter(section::has).toList();
        if (kinds.size() != 1) {
            section.missing("where", String.join(" / ", KINDS));
            return Condition.ALWAYS;
        }
        return switch (kinds.get(0)) {
            case "all" -> new Condition.All(several(section, "all"));
            case "any" -> new Condition.Any(several(section, "any"));
            case "not" -> new Condition.Not(read(section.node("not")));
            case "some_entry" -> new Condition.SomeEntry(read(section.node("some_entry")));
            case "submission_ends_by" -> {
                lastDay(section, "submission_ends_by");
                yield new Condition.ByLastDay(Optional.empty());
            }
            case "field" -> comparison(section, section.text("field"), "field");
            default -> everyField(section);
        };
    }

    private List<Condition> several(Section section, String key) {
        return section.items(key).stream().map(this::read).toList();
    }

    private Condition everyField(Section section) {
        List<Condition> comparisons = new ArrayList<>();
        for (String field : section.words("fields")) {
            comparisons.add(comparison(section, field, "fields"));
        }
        return new Condition.All(comparisons);
    }

    private Condition comparison(Section section, String id, String key) {
        List<String> given = COMPARISONS.stream().filter(section::has).toList();
        Optional<Field> field = form.find(id);
        if (field.isEmpty()) {
            String allowed =
                    String.join(", ", form.fields().stream().map(Field::id).toList());
            section.fault(key, DefinitionFault.DANGLING, id, allowed);
        } else if (given.size() != 1) {
            section.missing(id, String.join(" / ", COMPARISONS));
        } else {
            return compared(section, field.get(), given.get(0));
        }
        return Condition.ALWAYS;
    }

    private Condition compared(Section section, Field field, String how) {
        return switch (how) {
            case "is" -> new Condition.Is(field.id(), values(section, field, how, List.of(section.text(how))));
            case "in" -> new Condition.Is(field.id(), values(section, field, how, section.words(how)));
            case "written" -> new Condition.Written(field.id(), section.flag(how));
            case "by" -> {
                lastDay(section, how);
                demand(section, field, how, Set.of(FieldType.DATE, FieldType.DATE_OR_DONE));
                yield new Condition.ByLastDay(Optional.of(field.id()));
            }
            default ->
                new Condition.Compared(
                        field.id(),
                        RELATIONS.getOrDefault(how, Condition.Relation.AT_LEAST),
                        bound(section, field, how));
        };
    }

    private static List<String> values(Section section, Field field, String key, List<String> values) {
        List<String> known = field.type() == FieldType.CODE
                ? field.codes().stream().map(Code::id).toList()
                : List.of("yes", "no");
        demand(section, field, key, VALUED);
        boolean listed = LISTED.contains(field.type());
        for (String value : values) {
            if (listed && !known.contains(value)) {
                section.fault(key, DefinitionFault.WRONG_VALUE, value, String.join(", ", known));
            }
        }
        return values;
    }

    private static String bound(Section section, Field field, String key) {
        if (field.type() == FieldType.DATE) {
            return section.findValue(key, "2023-01-31", ConditionReader::day).orElse("");
        }
        demand(section, field, key, NUMBERS);
        return section.findValue(key, "12.5", ConditionReader::number).orElse("");
    }

    private static void demand(Section section, Field field, String key, Set<FieldType> types) {
        if (!types.contains(field.type())) {
            String allowed = String.join(
                    ", ", types.stream().map(FieldType::code).sorted().toList());
            section.fault(
                    key,
                    DefinitionFault.WRONG_VALUE,
                    field.id() + ": " + field.type().code(),
                    allowed);
        }
    }

    private static void lastDay(Section section, String key) {
        section.findValue(key, LAST_DAY, word -> Optional.of(word).filter(LAST_DAY::equals));
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,12}(\\.\\d{1,6})?"))
                .map(digits -> new BigDecimal(digits).toPlainString());
    }
}
