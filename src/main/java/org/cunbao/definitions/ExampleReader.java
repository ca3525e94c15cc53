package org.cunbao.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.tree.Node;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** Reads one example. */
final class ExampleReader {

    private static final String PERIOD = "2024Q1";

    private final Form form;
    private final Section section;

    ExampleReader(Form form, Section section) {
        this.form = form;
        this.section = section;
    }

    Example read() {
        Units units = ExampleTown.of(section);
        if (!section.has("header")) {
            section.missing("header", "list");
        }
        if (!section.has("rows")) {
            section.missing("rows", "list");
        }
        return new Example(
                form.id(),
                section.text("name"),
                new Example.Setting(units, unit(units), period()),
                section.lines("title"),
                section.lines("header"),
                section.sections("rows", ExampleKeys.ROW).stream()
                        .map(this::row)
                        .toList());
    }

    private String unit(Units units) {
        String allowed = String.join(", ", units.all().stream().map(Unit::code).toList());
        return section.findValue("unit", allowed, code -> units.find(code).map(Unit::code))
                .orElse(ExampleTown.TOWNSHIP + "001");
    }

    private String period() {
        return section.findValue("period", PERIOD, code -> Period.parse(code).map(Period::code))
                .orElse(PERIOD);
    }

    private Example.Row row(Section row) {
        List<String> cells = row.cells("cells");
        List<Map<String, String>> entries =
                row.items("entries").stream().map(node -> entry(node, row)).toList();
        boolean rejected = row.flag("rejected");
        if (rejected == row.has("entries")) {
            row.fault("rejected", DefinitionFault.WRONG_VALUE, "rejected: " + rejected, "entries / rejected: true");
        }
        List<Example.Expected> findings = new ArrayList<>();
        for (String word : row.words("findings")) {
            finding(word, row).ifPresent(findings::add);
        }
        return new Example.Row(cells, entries, rejected, findings);
    }

    private Map<String, String> entry(Node node, Section row) {
        List<String> fields = form.fields().stream().map(Field::id).toList();
        Section entry = new Section(node, fields, row.problems());
        Map<String, String> values = new TreeMap<>();
        for (String field : fields) {
            entry.findText(field).ifPresent(value -> values.put(field, value));
        }
        return values;
    }

    /** Reads {@code date value.missing}, or a code alone. */
    private Optional<Example.Expected> finding(String word, Section row) {
        int space = word.indexOf(' ');
        String field = space < 0 ? "" : word.substring(0, space);
        String code = word.substring(space + 1).strip();
        if (!field.isEmpty() && form.find(field).isEmpty()) {
            row.fault("findings", DefinitionFault.DANGLING, field, form.id());
            return Optional.empty();
        }
        if (FindingCode.find(code).isEmpty()) {
            row.fault("findings", DefinitionFault.DANGLING, code, "FindingCode");
            return Optional.empty();
        }
        return Optional.of(new Example.Expected(field, code));
    }
}
