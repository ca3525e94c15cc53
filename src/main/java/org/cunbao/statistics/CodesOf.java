package org.cunbao.statistics;

import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Condition;
import org.cunbao.definitions.Form;

/** Tells by which codes of a field a statistic is broken down: those with which its condition can hold at all. */
final class CodesOf {

    private final String field;
    private final String code;

    private CodesOf(String field, String code) {
        this.field = field;
        this.code = code;
    }

    /** In the order of the code list. */
    static List<String> breakdown(Form form, String field, Condition condition) {
        return form.field(field).codes().stream()
                .map(Code::id)
                .filter(code -> new CodesOf(field, code).told(condition).orElse(true))
                .toList();
    }

    /** Whether the condition holds where nothing but this field is known; empty: it depends on the rest. */
    private Optional<Boolean> told(Condition condition) {
        if (condition instanceof Condition.Is is && is.field().equals(field)) {
            return Optional.of(is.values().contains(code));
        }
        if (condition instanceof Condition.Written written && written.field().equals(field)) {
            return Optional.of(written.written());
        }
        if (condition instanceof Condition.Not not) {
            return told(not.of()).map(holds -> !holds);
        }
        if (condition instanceof Condition.All all) {
            return told(all.of(), false);
        }
        return condition instanceof Condition.Any any ? told(any.of(), true) : Optional.empty();
    }

    /** One part that is so settles it; else all parts must be known. */
    private Optional<Boolean> told(List<Condition> parts, boolean settles) {
        List<Optional<Boolean>> told = parts.stream().map(this::told).toList();
        if (told.contains(Optional.of(settles))) {
            return Optional.of(settles);
        }
        return told.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!settles);
    }
}
