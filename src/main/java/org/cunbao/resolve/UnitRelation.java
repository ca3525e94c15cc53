package org.cunbao.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;

/** What two units, named by their codes, are to each other. */
enum UnitRelation {
    SAME,
    /** One became the other, directly or by way of others. */
    MERGED,
    /** One is the township that the other belongs to. */
    TOWNSHIP,
    DIFFERENT;

    static UnitRelation of(Units units, String a, String b) {
        if (a.equals(b)) {
            return SAME;
        }
        if (became(units, a, b) || became(units, b, a)) {
            return MERGED;
        }
        return isTownshipOf(units, a, b) || isTownshipOf(units, b, a) ? TOWNSHIP : DIFFERENT;
    }

    private static boolean became(Units units, String old, String later) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(old));
        while (!open.isEmpty()) {
            String code = open.removeFirst();
            if (code.equals(later)) {
                return true;
            }
            if (seen.add(code)) {
                units.find(code).map(Unit::successors).ifPresent(open::addAll);
            }
        }
        return false;
    }

    private static boolean isTownshipOf(Units units, String township, String unit) {
        return units.find(unit).filter(found -> found.parent().equals(township)).isPresent()
                && units.find(township)
                        .filter(found -> found.level() == Unit.Level.TOWNSHIP)
                        .isPresent();
    }
}
