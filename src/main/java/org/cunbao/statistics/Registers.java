package org.cunbao.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * Which registers tell what exists on a period's last day.
 *
 * <p>Of each unit its newest for a period that ends by that day, with what was added to it. Once a unit has ended the
 * one that took its place answers for it; until that has sent one of its own for a later day, those of the ended unit
 * are carried over beside what it had.
 */
final class Registers {

    private static final Comparator<Submitted> NEWEST = Comparator.comparing(
                    (Submitted s) -> s.period().last())
            .thenComparing(s -> !s.supplement())
            .thenComparing(Submitted::receivedAt)
            .thenComparing(Submitted::file, CodePoints.ORDER);

    private final Submissions submissions;
    private final Units units;
    private final Period period;
    private final int carryOver;

    /**
     * @param carryOver for how many quarters a register stands
     */
    Registers(Submissions submissions, Units units, Period period, int carryOver) {
        this.submissions = submissions;
        this.units = units;
        this.period = period;
        this.carryOver = carryOver;
    }

    /**
     * Registers that stand for some unit.
     *
     * @param numbers of the submissions, ascending
     * @param carriedOver whether one of an earlier period, or of another unit, is among them
     */
    record Standing(Set<Integer> numbers, boolean carriedOver) {

        static final Standing NONE = new Standing(Set.of(), false);

        Standing with(Standing other, boolean carried) {
            if (other.numbers.isEmpty()) {
                return this;
            }
            Set<Integer> both = new TreeSet<>(numbers);
            both.addAll(other.numbers);
            return new Standing(both, carriedOver || other.carriedOver || carried);
        }
    }

    Standing of(UnitLine line) {
        List<Unit> alive = line.members().stream()
                .filter(unit -> UnitLine.alive(unit, period.lastDay()))
                .toList();
        Standing all = line.township() ? own(line.code()).with(divided(line), true) : Standing.NONE;
        for (Unit unit : alive) {
            all = all.with(answering(unit, new HashSet<>()), false);
        }
        if (alive.isEmpty() && !line.township()) {
            for (Unit unit : line.members()) {
                all = unit.existsIn(period) ? all.with(own(unit.code()), false) : all;
            }
        }
        return all;
    }

    /** Its own, and those of the units that it took the place of while it has not answered for them itself. */
    private Standing answering(Unit unit, Set<String> seen) {
        Standing all = own(unit.code());
        if (!seen.add(unit.code())) {
            return all;
        }
        Optional<LocalDate> told =
                newest(unit.code()).map(register -> register.period().lastDay());
        for (Unit before : units.all()) {
            if (before.successors().equals(List.of(unit.code())) && open(before, told)) {
                all = all.with(answering(before, seen), true);
            }
        }
        return all;
    }

    /** Of units that were divided among several none of which has answered yet: they count for the township alone. */
    private Standing divided(UnitLine township) {
        Standing all = Standing.NONE;
        for (Unit before : township.members()) {
            boolean silent = before.successors().size() > 1
                    && before.successors().stream()
                            .allMatch(code -> open(
                                    before,
                                    newest(code)
                                            .map(register -> register.period().lastDay())));
            all = silent ? all.with(answering(before, new HashSet<>()), true) : all;
        }
        return all;
    }

    /** Whether a unit had ended by the period's last day and what its successor told last was told before that. */
    private boolean open(Unit before, Optional<LocalDate> told) {
        LocalDate end = before.validTo().orElse(LocalDate.MAX);
        return end.isBefore(period.lastDay())
                && told.map(day -> !day.isAfter(end)).orElse(true);
    }

    private Standing own(String unit) {
        Optional<Submitted> newest = newest(unit);
        if (newest.isEmpty()) {
            return Standing.NONE;
        }
        Set<Integer> numbers = new TreeSet<>();
        for (int number : submissions.of(unit)) {
            if (belongs(submissions.get(number), newest.get())) {
                numbers.add(number);
            }
        }
        List<Period> parts = Quarters.parts(period);
        boolean earlier = newest.get()
                .period()
                .last()
                .isBefore(parts.get(parts.size() - 1).first());
        return new Standing(numbers, earlier);
    }

    private static boolean belongs(Submitted submitted, Submitted newest) {
        return submitted.period().equals(newest.period())
                || (submitted.supplement()
                        && submitted.period().last().equals(newest.period().last()));
    }

    private Optional<Submitted> newest(String unit) {
        List<Submitted> open = new ArrayList<>();
        for (int number : submissions.of(unit)) {
            Submitted submitted = submissions.get(number);
            boolean known = !submitted.period().last().isAfter(period.last());
            int age = Quarters.number(period.first())
                    - Quarters.number(submitted.period().last());
            if (known && age <= carryOver) {
                open.add(submitted);
            }
        }
        return open.stream().max(NEWEST);
    }
}
