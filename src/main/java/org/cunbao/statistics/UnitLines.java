package org.cunbao.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** The units for which figures are told, in the order of their codes: a township before its villages. */
final class UnitLines {

    private final Units units;
    private final List<UnitLine> lines = new ArrayList<>();

    UnitLines(Units units, String township, Boundaries boundaries) {
        this.units = units;
        Map<String, List<Unit>> members = new TreeMap<>();
        List<Unit> villages = units.of(township).all().stream()
                .filter(unit -> !unit.code().equals(township))
                .toList();
        for (Unit unit : villages) {
            String home = boundaries.day().map(day -> home(unit, day)).orElse(unit.code());
            members.computeIfAbsent(home, code -> new ArrayList<>()).add(unit);
        }
        lines.add(new UnitLine(township, villages, true));
        members.forEach((code, of) -> lines.add(new UnitLine(code, of, false)));
    }

    /** Those that exist in the period. */
    List<UnitLine> in(Period period) {
        return lines.stream().filter(line -> line.existsIn(period)).toList();
    }

    /** A unit that had ended by the day stands for itself where several took its place: nobody can divide its entries. */
    private String home(Unit unit, LocalDate day) {
        Unit at = unit;
        for (int steps = 0; steps < units.all().size(); steps++) {
            LocalDate end = at.validTo().orElse(LocalDate.MAX);
            Optional<Unit> next = at.successors().size() == 1 && end.isBefore(day)
                    ? units.find(at.successors().get(0))
                    : Optional.empty();
            if (next.isEmpty()) {
                return at.code();
            }
            at = next.get();
        }
        return unit.code();
    }
}
