package org.cunbao.reports.poi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.reports.TownshipReport;
import org.cunbao.vocabulary.Unit;

/** The villages with the largest values of a figure, in words: 东河村（18 次）、李湾村（16 次）. */
final class Leaders {

    private static final int MOST = 3;

    private Leaders() {}

    /** At most three, in the order of units where values are equal; nothing where more share the last place. */
    static String of(TownshipReport report, FigureTerm term) {
        List<Unit> ranked = report.heading().villages().stream()
                .filter(village -> value(report, term, village).signum() > 0)
                .sorted(Comparator.comparing((Unit village) -> value(report, term, village))
                        .reversed())
                .toList();
        int count = Math.min(MOST, ranked.size());
        while (count > 0 && count < ranked.size() && same(report, term, ranked.get(count - 1), ranked.get(count))) {
            count--;
        }
        String measure = term.statistic().measure().zh();
        return ranked.subList(0, count).stream()
                .map(village ->
                        village.name() + "（" + value(report, term, village).toPlainString() + " " + measure + "）")
                .collect(Collectors.joining("、"));
    }

    private static boolean same(TownshipReport report, FigureTerm term, Unit left, Unit right) {
        return value(report, term, left).compareTo(value(report, term, right)) == 0;
    }

    private static BigDecimal value(TownshipReport report, FigureTerm term, Unit village) {
        return report.figures()
                .now()
                .value(term.statistic().id(), term.part(), village.code())
                .orElse(BigDecimal.ZERO);
    }
}
