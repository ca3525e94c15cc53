package org.cunbao.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.tree.Node;

/** Reads one form; what concerns this form alone is checked here, the rest by {@link FormChecks}. */
final class FormReader {

    static final String ID = "[a-z][a-z0-9_]*";

    private static final Map<String, Form.Kind> KINDS =
            inOrder(List.of("log", "register"), List.of(Form.Kind.values()));
    private static final Map<String, Form.Expected> EXPECTED =
            inOrder(List.of("quarterly", "on-change"), List.of(Form.Expected.values()));
    private static final int MOST_QUARTERS = 40;

    private FormReader() {}

    static DraftForm read(Node node, Problems.InFile problems) {
        Section section = new Section(node, FormKeys.FORM, problems);
        List<DraftField> fields = section.sections("fields", FormKeys.FIELD).stream()
                .map(FieldReader::read)
                .toList();
        if (!section.has("fields")) {
            section.missing("fields", "list");
        }
        Form form = new Form(
                id(section),
                names(section),
                section.choice("kind", KINDS, Optional.empty()),
                section.findText("date"),
                titles(section),
                section.wordings("nouns"),
                section.choice("expected", EXPECTED, Optional.empty()),
                carryOver(section),
                fields.stream().map(DraftField::field).toList());
        return new DraftForm(form, fields, section);
    }

    static String id(Section section) {
        if (!section.has("id")) {
            section.missing("id", ID);
        }
        return section.findValue("id", ID, id -> Optional.of(id).filter(given -> given.matches(ID)))
                .orElse("");
    }

    static Form.Names names(Section section) {
        return new Form.Names(section.text("zh"), section.text("en"));
    }

    private static Wordings titles(Section section) {
        if (!section.has("titles")) {
            section.missing("titles", "list");
        }
        return section.wordings("titles");
    }

    private static int carryOver(Section section) {
        return section.findValue("carry_over_quarters", "0 … " + MOST_QUARTERS, FormReader::quarters)
                .orElse(0);
    }

    private static Optional<Integer> quarters(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(number -> number <= MOST_QUARTERS);
    }

    /** Whether the kind is known; nothing that depends on it can be checked otherwise. */
    static boolean saysItsKind(Section section) {
        return section.isOneOf("kind", KINDS.keySet());
    }

    /** The words with their values, in the order in which they are offered. */
    static <T> Map<String, T> inOrder(List<String> words, List<T> values) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String word : words) {
            map.put(word, values.get(map.size()));
        }
        return map;
    }

    /** The word that stands for a value in a definition. */
    static String word(Form.Kind kind) {
        return KINDS.keySet().stream()
                .filter(word -> KINDS.get(word) == kind)
                .findFirst()
                .orElseThrow();
    }

    /** The word that stands for a value in a definition. */
    static String word(Form.Expected expected) {
        return EXPECTED.keySet().stream()
                .filter(word -> EXPECTED.get(word) == expected)
                .findFirst()
                .orElseThrow();
    }
}
