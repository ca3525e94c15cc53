package org.cunbao.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.Filings;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Period;

/** Looks at what is in force and what was figured from it; the same material gives the same flags. */
public final class Plausibility {

    private static final Comparator<Counted> IN_ORDER = Comparator.comparing(
                    (Counted entry) -> entry.key().file(), CodePoints.ORDER)
            .thenComparing(entry -> entry.key().sheet())
            .thenComparing(entry -> entry.key().row())
            .thenComparing(entry -> entry.key().entry());

    private Plausibility() {}

    /**
     * Everything that looks unlikely in lists, by unit, kind and place.
     *
     * @param filings of one form
     * @param log whether it lists dated events
     */
    public static List<Flag> ofLists(Filings filings, boolean log, Period period) {
        List<Counted> entries = filings.entries().stream().sorted(IN_ORDER).toList();
        List<Flag> flags = new ArrayList<>(Copies.of(entries, period, log));
        flags.addAll(Persons.volunteers(entries, period));
        flags.addAll(Persons.speakers(entries, period));
        flags.addAll(RoundNumbers.of(entries, period));
        flags.sort(Flag.ORDER);
        return flags;
    }

    /**
     * Figures far from their history.
     *
     * @param now of the period
     * @param earlier of earlier periods of its length
     */
    public static List<Flag> ofFigures(List<Figure> now, List<Figure> earlier) {
        List<Flag> flags = new ArrayList<>(Jumps.of(now, earlier));
        flags.sort(Flag.ORDER);
        return flags;
    }
}
