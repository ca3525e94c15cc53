package org.cunbao.definitions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Unit;

/** What must hold between the units of the tree. */
final class UnitChecks {

    private final List<DraftUnit> units;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();

    UnitChecks(List<DraftUnit> units) {
        this.units = List.copyOf(units);
    }

    void check() {
        for (DraftUnit draft : units) {
            Unit unit = draft.unit();
            if (!unit.code().isEmpty() && byCode.putIfAbsent(unit.code(), unit) != null) {
                draft.section().fault("code", DefinitionFault.DUPLICATE, unit.code(), "1");
            }
        }
        for (DraftUnit draft : units) {
            checkDates(draft);
            checkParent(draft);
            checkSuccessors(draft);
        }
        checkNames();
    }

    private static void checkDates(DraftUnit draft) {
        draft.unit()
                .validTo()
                .filter(end -> end.isBefore(draft.unit().validFrom()))
                .ifPresent(end ->
                        draft.section().fault("valid_to", DefinitionFault.WRONG_VALUE, end.toString(), "≥ valid_from"));
    }

    /** Only villages and communities need one; so the tree has no circles. */
    private void checkParent(DraftUnit draft) {
        Unit unit = draft.unit();
        boolean below = unit.level() == Unit.Level.VILLAGE || unit.level() == Unit.Level.COMMUNITY;
        if (!below) {
            return;
        }
        Unit parent = byCode.get(unit.parent());
        if (unit.parent().isEmpty()) {
            draft.section().missing("parent", townships());
        } else if (parent == null) {
            draft.section().fault("parent", DefinitionFault.DANGLING, unit.parent(), townships());
        } else if (parent.level() != Unit.Level.TOWNSHIP) {
            draft.section().fault("parent", DefinitionFault.WRONG_VALUE, unit.parent(), townships());
        }
    }

    private void checkSuccessors(DraftUnit draft) {
        for (String successor : draft.unit().successors()) {
            if (!byCode.containsKey(successor) || successor.equals(draft.unit().code())) {
                draft.section().fault("successor", DefinitionFault.DANGLING, successor, "code");
            }
        }
    }

    /** Two units of one township may have one name only if they never existed on one day. */
    private void checkNames() {
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i).unit();
            for (DraftUnit other : units.subList(0, i)) {
                if (alike(unit, other.unit())) {
                    units.get(i).section().fault("name", DefinitionFault.DUPLICATE, unit.name(), "1");
                }
            }
        }
    }

    private static boolean alike(Unit unit, Unit other) {
        return unit.name().equals(other.name())
                && unit.parent().equals(other.parent())
                && !unit.code().equals(other.code())
                && !unit.validFrom().isAfter(end(other))
                && !other.validFrom().isAfter(end(unit));
    }

    private static LocalDate end(Unit unit) {
        return unit.validTo().orElse(LocalDate.MAX);
    }

    private String townships() {
        return String.join(
                ", ",
                byCode.values().stream()
                        .filter(unit -> unit.level() == Unit.Level.TOWNSHIP)
                        .map(Unit::code)
                        .toList());
    }
}
