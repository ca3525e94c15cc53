package org.cunbao.definitions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms as the content of canonical text; shared code lists are written out. */
final class FormText {

    private FormText() {}

    static Version version(List<Form> forms) {
        return CanonicalText.version(
                Map.of("forms", forms.stream().map(FormText::content).toList()));
    }

    private static Map<String, Object> content(Form form) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", form.id());
        content.put("zh", form.names().zh());
        content.put("en", form.names().en());
        content.put("kind", FormReader.word(form.kind()));
        form.dateField().ifPresent(field -> content.put("date", field));
        content.put("expected", FormReader.word(form.expected()));
        content.put("carry_over_quarters", form.carryOver());
        putList(content, "titles", form.titles().written());
        putList(content, "nouns", form.nouns().written());
        putList(content, "fields", form.fields().stream().map(FormText::content).toList());
        return content;
    }

    private static Map<String, Object> content(Field field) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", field.id());
        content.put("zh", field.zh());
        content.put("en", field.en());
        content.put("type", field.type().code());
        content.put("required", field.required());
        content.put("several", field.several());
        putList(content, "headers", field.headers().written());
        putList(content, "groups", field.groups().written());
        putList(content, "codes", field.codes().stream().map(FormText::content).toList());
        return content;
    }

    private static Map<String, Object> content(Code code) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", code.id());
        content.put("zh", code.zh());
        content.put("en", code.en());
        putList(content, "synonyms", code.synonyms().written());
        return content;
    }

    /** A list without items is left out, as in a definition, where it would be an error. */
    static void putList(Map<String, Object> content, String key, List<?> list) {
        if (!list.isEmpty()) {
            content.put(key, list);
        }
    }
}
