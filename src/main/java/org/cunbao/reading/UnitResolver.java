package org.cunbao.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Unit;

/** Follows a unit that has ended to the one that took its place, for a period after its end. */
final class UnitResolver {

    private final Units units;
    private final Map<String, Unit> byCode = new HashMap<>();

    UnitResolver(Units units) {
        this.units = units;
        units.all().forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
    }

    /** Whether the code is that of a village or community, and not of the township itself. */
    boolean isVillage(String code) {
        Unit unit = byCode.get(code);
        return unit != null && unit.level() != Unit.Level.TOWNSHIP;
    }

    /**
     * Where a paper in a unit's name belongs.
     *
     * @param unit the unit's code; empty where several could be meant
     * @param finding what was noticed
     */
    record Resolved(Optional<String> unit, Optional<Finding> finding) {}

    Resolved resolve(String code, org.cunbao.vocabulary.Period period, int sheet) {
        Optional<Unit> unit = units.find(code);
        boolean ended = unit.flatMap(Unit::validTo)
                .filter(end -> end.isBefore(period.firstDay()))
                .isPresent();
        if (!ended) {
            return new Resolved(Optional.of(code), Optional.empty());
        }
        String name = unit.get().name();
        List<Unit> successors = unit.get().successors().stream()
                .flatMap(next -> units.find(next).stream())
                .toList();
        if (successors.size() == 1) {
            Resolved next = resolve(successors.get(0).code(), period, sheet);
            Finding succeeded = Finding.of(
                    FindingCode.UNIT_SUCCEEDED,
                    Origin.sheet(sheet),
                    name,
                    successors.get(0).name());
            return new Resolved(next.unit(), next.finding().or(() -> Optional.of(succeeded)));
        }
        if (successors.isEmpty()) {
            return new Resolved(Optional.of(code), Optional.empty());
        }
        String names = successors.stream().map(Unit::name).collect(Collectors.joining("、"));
        return new Resolved(
                Optional.empty(),
                Optional.of(Finding.of(FindingCode.UNIT_AMBIGUOUS, Origin.sheet(sheet), name, names)));
    }
}
