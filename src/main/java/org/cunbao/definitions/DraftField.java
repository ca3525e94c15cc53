package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * A field as its own text gives it.
 *
 * @param field with an empty code list where it shares one
 * @param codesOf {@code form.field} whose code list it shares
 * @param section where it stands
 */
record DraftField(Field field, Optional<String> codesOf, Section section) {

    Field with(List<Code> codes) {
        return new Field(
                field.id(),
                field.zh(),
                field.en(),
                field.type(),
                field.required(),
                field.several(),
                field.headers(),
                field.groups(),
                codes);
    }
}
