package org.cunbao.definitions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold between the fields of a form, and between forms. */
final class FormChecks {

    private final Set<String> forms = new HashSet<>();
    private final Map<String, String> titles = new HashMap<>();

    void check(List<DraftForm> drafts) {
        drafts.forEach(this::check);
    }

    private void check(DraftForm draft) {
        Form form = draft.form();
        if (!form.id().isEmpty() && !forms.add(form.id())) {
            draft.section().fault("id", DefinitionFault.DUPLICATE, form.id(), "1");
        }
        Set<String> fields = new HashSet<>();
        for (DraftField field : draft.fields()) {
            String id = field.field().id();
            if (!id.isEmpty() && !fields.add(id)) {
                field.section().fault("id", DefinitionFault.DUPLICATE, id, "1");
            }
        }
        for (String title : form.titles().all()) {
            String other = titles.putIfAbsent(title, form.id());
            if (other != null) {
                draft.section().fault("titles", DefinitionFault.DUPLICATE, title, "1 (" + other + ")");
            }
        }
        checkKind(draft);
    }

    private static void checkKind(DraftForm draft) {
        Form form = draft.form();
        Section section = draft.section();
        if (!FormReader.saysItsKind(section)) {
            return;
        }
        boolean log = form.kind() == Form.Kind.LOG;
        if (log) {
            checkDate(draft);
        } else if (form.dateField().isPresent()) {
            section.fault("date", DefinitionFault.WRONG_VALUE, "date", "kind: log");
        }
        if (log && form.carryOver() != 0) {
            section.fault("carry_over_quarters", DefinitionFault.WRONG_VALUE, String.valueOf(form.carryOver()), "0");
        }
    }

    private static void checkDate(DraftForm draft) {
        List<String> dates = draft.form().fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .map(Field::id)
                .toList();
        String allowed = dates.isEmpty() ? "type: date" : String.join(", ", dates);
        Optional<String> date = draft.form().dateField();
        if (date.isEmpty()) {
            draft.section().missing("date", allowed);
        } else if (!dates.contains(date.get())) {
            draft.section().fault("date", DefinitionFault.DANGLING, date.get(), allowed);
        }
    }
}
