package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.plausibility.Flag;
import org.cunbao.plausibility.Plausibility;
import org.cunbao.vocabulary.Period;

/** What looks unlikely in the lists and figures of one township. */
final class FiledFlags {

    /** So many earlier periods tell what is usual. */
    private static final int HISTORY = 12;

    /** With the lists of so many periods before those of a period are compared: a quarter's with those of a year. */
    private static final int LISTS = 4;

    private final FiledFigures figures;
    private final NeededEntries needed;
    private final Rules rules;

    FiledFlags(FiledFigures figures, NeededEntries needed, Rules rules) {
        this.figures = figures;
        this.needed = needed;
        this.rules = rules;
    }

    /**
     * In the period's lists beside each other and beside those of four periods before, then in its figures against those of
     * up to twelve periods before.
     */
    List<Flag> of(Period period) {
        List<Period> lists = new ArrayList<>(before(period, LISTS));
        lists.add(period);
        List<Flag> flags = new ArrayList<>();
        rules.forms()
                .forEach(form -> flags.addAll(
                        Plausibility.ofLists(needed.lists(form, lists), form.kind() == Form.Kind.LOG, period)));
        flags.addAll(ofFigures(period));
        return flags;
    }

    /** Only periods that have a name have a history: whoever answers a flag of theirs must find it again by its id. */
    private List<Flag> ofFigures(Period period) {
        return period.isNamed()
                ? Plausibility.ofFigures(figures.figures(List.of(period)), figures.figures(before(period, HISTORY)))
                : List.of();
    }

    /** Looked for in the newest periods first; of months only the figures are left to look at then. */
    boolean has(String id) {
        List<Period> newestFirst = new ArrayList<>(figures.periods());
        Collections.reverse(newestFirst);
        return newestFirst.stream().anyMatch(period -> isIn(of(period), id))
                || newestFirst.stream()
                        .filter(period -> period.equals(Period.quarterOf(period.firstDay())))
                        .flatMap(quarter -> IntStream.of(2, 1, 0)
                                .mapToObj(quarter.first()::plusMonths)
                                .map(month -> new Period(month, month)))
                        .anyMatch(month -> isIn(ofFigures(month), id));
    }

    private static boolean isIn(List<Flag> flags, String id) {
        return flags.stream().anyMatch(flag -> flag.id().equals(id));
    }

    private static List<Period> before(Period period, int number) {
        List<Period> before = new ArrayList<>();
        for (Period one = PeriodName.before(period); before.size() < number; one = PeriodName.before(one)) {
            before.add(one);
        }
        return before;
    }
}
