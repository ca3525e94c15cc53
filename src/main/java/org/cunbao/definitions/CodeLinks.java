package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/** Follows {@code codes_of: form.field}, so that one code list can serve several fields. */
final class CodeLinks {

    private final List<DraftForm> forms;

    CodeLinks(List<DraftForm> forms) {
        this.forms = List.copyOf(forms);
    }

    List<Form> linked() {
        return forms.stream()
                .map(form -> form.with(form.fields().stream().map(this::linked).toList()))
                .toList();
    }

    private Field linked(DraftField draft) {
        if (draft.codesOf().isEmpty()) {
            return draft.field();
        }
        String target = draft.codesOf().get();
        Optional<DraftField> found = find(target);
        if (found.isEmpty()) {
            draft.section().fault("codes_of", DefinitionFault.DANGLING, target, allowed());
        }
        return draft.with(found.map(field -> field.field().codes()).orElse(List.of()));
    }

    private Optional<DraftField> find(String target) {
        return forms.stream()
                .flatMap(form -> form.fields().stream()
                        .filter(field -> owns(field)
                                && target.equals(
                                        form.form().id() + "." + field.field().id())))
                .findFirst();
    }

    private String allowed() {
        return String.join(
                ", ",
                forms.stream()
                        .flatMap(form -> form.fields().stream()
                                .filter(CodeLinks::owns)
                                .map(field ->
                                        form.form().id() + "." + field.field().id()))
                        .sorted()
                        .toList());
    }

    private static boolean owns(DraftField field) {
        return !field.field().codes().isEmpty();
    }
}
