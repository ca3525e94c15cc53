package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * A form whose references to other forms' code lists are not followed yet.
 *
 * @param form with an empty code list where a field shares one
 * @param fields the same fields with the places where they stand
 * @param section where it stands
 */
record DraftForm(Form form, List<DraftField> fields, Section section) {

    DraftForm {
        fields = List.copyOf(fields);
    }

    Optional<DraftField> find(String fieldId) {
        return fields.stream()
                .filter(field -> field.field().id().equals(fieldId))
                .findFirst();
    }

    Form with(List<Field> linked) {
        return new Form(
                form.id(),
                form.names(),
                form.kind(),
                form.dateField(),
                form.titles(),
                form.nouns(),
                form.expected(),
                form.carryOver(),
                linked);
    }
}
