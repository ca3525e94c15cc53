package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * Everything under {@code jobs/} that decides how a file is read.
 *
 * @param forms in the order of their ids
 * @param units the organisation tree
 * @param formsVersion the version of the forms (and later of statistics and matching)
 * @param unitsVersion the version of the organisation tree
 */
public record Rules(List<Form> forms, Units units, Version formsVersion, Version unitsVersion) {

    public Rules {
        forms = List.copyOf(forms);
    }

    public Optional<Form> find(String formId) {
        return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
    }

    /**
     * @throws IllegalArgumentException if there is no such form
     */
    public Form form(String formId) {
        return find(formId).orElseThrow(() -> new IllegalArgumentException("no form " + formId));
    }
}
