package org.cunbao.definitions;

import java.util.List;

/** The keys that a form's definition knows; the JSON Schema for editors has the same. */
final class FormKeys {

    static final List<String> FORM =
            List.of("id", "zh", "en", "kind", "date", "expected", "carry_over_quarters", "titles", "nouns", "fields");

    static final List<String> FIELD =
            List.of("id", "zh", "en", "type", "required", "several", "headers", "groups", "codes", "codes_of");

    static final List<String> CODE = List.of("id", "zh", "en", "synonyms");

    private FormKeys() {}
}
