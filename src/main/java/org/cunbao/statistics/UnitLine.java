package org.cunbao.statistics;

import java.time.LocalDate;
import java.util.List;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * One unit for which figures are told.
 *
 * @param code its code
 * @param members the units whose reports it stands for: itself, and on other boundaries those merged into it; of a
 *     township every village and community
 * @param township whether it is the township, for which its own reports count too
 */
record UnitLine(String code, List<Unit> members, boolean township) {

    UnitLine {
        members = List.copyOf(members);
    }

    boolean existsIn(Period period) {
        return township || members.stream().anyMatch(unit -> unit.existsIn(period));
    }

    static boolean alive(Unit unit, LocalDate day) {
        return !unit.validFrom().isAfter(day)
                && unit.validTo().map(end -> !end.isBefore(day)).orElse(true);
    }
}
