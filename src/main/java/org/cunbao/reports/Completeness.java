package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Filed;
import org.cunbao.statistics.Standing;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** The clerk's first question each morning: which unit has sent which form for a period, and what became of it. */
public final class Completeness {

    private final List<Filed.Submission> submissions;
    private final FiledFigures figures;
    private final Rules rules;
    private final String township;

    /**
     * @param figures of the same township and run
     */
    public Completeness(Filed filed, FiledFigures figures, Rules rules, String township, long run) {
        this.submissions = filed.findSubmissions(township, run);
        this.figures = figures;
        this.rules = rules;
        this.township = township;
    }

    /** What became of one unit's form. */
    public enum State {
        /** Sent, and in force for every quarter of the period. */
        RECEIVED,
        /** In force for some quarters of the period only. */
        PARTLY,
        /** A register of an earlier period stands in. */
        CARRIED_OVER,
        /** Sent, and not one table of it counts. */
        REJECTED,
        /** Expected, and nothing came. */
        MISSING,
        /** Not expected each quarter, and nothing came. */
        NOT_DUE
    }

    /**
     * One unit's form.
     *
     * @param unit the unit's code
     * @param form the form's id
     * @param state what became of it
     * @param replaced how many submissions a newer one has taken the place of
     * @param rejected how many submissions were rejected
     * @param late how many of those in force came after the period was closed
     */
    public record Cell(String unit, String form, State state, int replaced, int rejected, int late) {}

    /** By unit in the order of the codes, then form; units of the period only, the township itself left out. */
    public List<Cell> of(Period period) {
        return of(period, Long.MAX_VALUE);
    }

    /**
     * The same for a period that is closed.
     *
     * @param closedAsOf the run as of which it was closed; what later runs took in is late
     */
    public List<Cell> of(Period period, long closedAsOf) {
        List<Cell> cells = new ArrayList<>();
        for (Form form : rules.forms()) {
            Map<String, Standing> standings = new TreeMap<>();
            figures.standings(form.id(), period).forEach(standing -> standings.put(standing.unit(), standing));
            for (Unit unit : units(period)) {
                cells.add(cell(unit, form, Optional.ofNullable(standings.get(unit.code())), period, closedAsOf));
            }
        }
        cells.sort(java.util.Comparator.comparing(Cell::unit).thenComparing(Cell::form));
        return List.copyOf(cells);
    }

    /** The units below the township that exist in the period, by code. */
    public List<Unit> units(Period period) {
        return rules.units().of(township).all().stream()
                .filter(unit -> !unit.code().equals(township) && unit.existsIn(period))
                .sorted(java.util.Comparator.comparing(Unit::code))
                .toList();
    }

    private Cell cell(Unit unit, Form form, Optional<Standing> standing, Period period, long closedAsOf) {
        List<Filed.Submission> sent = submissions.stream()
                .filter(one -> one.submission().form().equals(form.id()))
                .filter(one -> one.submission().unit().equals(Optional.of(unit.code())))
                .filter(one -> one.submission().period().filter(period::meets).isPresent())
                .toList();
        int replaced = (int) sent.stream().filter(Filed.Submission::superseded).count();
        int rejected = (int)
                sent.stream().filter(one -> one.reason().equals("rejected")).count();
        boolean inForce = sent.stream().anyMatch(Filed.Submission::inForce);
        int late = (int) sent.stream()
                .filter(one -> one.inForce() && one.run() > closedAsOf)
                .count();
        return new Cell(unit.code(), form.id(), state(form, standing, inForce, rejected), replaced, rejected, late);
    }

    /** What was sent stands only after the period's last day (a quarter's register, and its first month): an earlier one does. */
    private static boolean isOfEarlier(Standing standing) {
        return standing.coverage().covered() == 0 && standing.coverage().carriedOver();
    }

    private static State state(Form form, Optional<Standing> standing, boolean inForce, int rejected) {
        if (inForce && standing.filter(Completeness::isOfEarlier).isPresent()) {
            return State.CARRIED_OVER;
        }
        if (inForce) {
            boolean whole = standing.map(Standing::coverage)
                    .filter(coverage -> coverage.covered() < coverage.expected())
                    .isEmpty();
            return whole ? State.RECEIVED : State.PARTLY;
        }
        if (rejected > 0) {
            return State.REJECTED;
        }
        if (standing.filter(Standing::hasData).isPresent() && form.kind() == Form.Kind.REGISTER) {
            return State.CARRIED_OVER;
        }
        return form.expected() == Form.Expected.QUARTERLY ? State.MISSING : State.NOT_DUE;
    }
}
