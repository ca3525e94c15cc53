package org.cunbao.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Period;

/** The figures of one form for one period. */
final class PeriodFigures {

    private final Form form;
    private final Period period;
    private final Claims claims;
    private final Map<String, Tallied> tallies = new HashMap<>();

    PeriodFigures(Form form, Period period, Claims claims) {
        this.form = form;
        this.period = period;
        this.claims = claims;
    }

    void evaluate(List<Statistic> statistics, Subjects subjects, FigureSink sink) {
        for (Statistic statistic : statistics) {
            if (statistic.counting() instanceof Counting.Tally tally) {
                Tallied tallied = new Tallied(statistic, tally, period, claims);
                tallies.put(statistic.id(), tallied.count(subjects.of(tally)));
            }
        }
        for (Statistic statistic : statistics) {
            claims.lines().forEach(unit -> tell(statistic, unit, sink));
        }
    }

    private void tell(Statistic statistic, String unit, FigureSink sink) {
        if (!claims.hasData(unit)) {
            sink.figure(figure(statistic, "", unit, Optional.empty()), List.of());
        } else if (statistic.counting() instanceof Counting.Tally tally) {
            tell(statistic, "", unit, sink);
            for (String field : statistic.breakdowns()) {
                for (String code : CodesOf.breakdown(form, field, tally.where())) {
                    tell(statistic, field + '=' + code, unit, sink);
                }
            }
        } else if (statistic.counting() instanceof Counting.Ratio ratio) {
            tell(statistic, ratio, unit, sink);
        }
    }

    private void tell(Statistic statistic, String breakdown, String unit, FigureSink sink) {
        Tallied tallied = tallies.get(statistic.id());
        Addition addition = tallied == null ? Addition.NOTHING : tallied.addition(unit, breakdown);
        sink.figure(
                figure(statistic, breakdown, unit, Optional.of(addition.sum())), List.copyOf(addition.contributions()));
    }

    private void tell(Statistic statistic, Counting.Ratio ratio, String unit, FigureSink sink) {
        Tallied dividend = tallies.get(ratio.of());
        Tallied divisor = tallies.get(ratio.to());
        if (dividend == null || divisor == null) {
            sink.figure(figure(statistic, "", unit, Optional.empty()), List.of());
            return;
        }
        Addition of = dividend.addition(unit, "");
        Addition to = divisor.addition(unit, "");
        Optional<BigDecimal> value = Optional.of(to.sum())
                .filter(sum -> sum.signum() != 0)
                .map(sum -> of.sum()
                        .multiply(BigDecimal.valueOf(ratio.times()))
                        .divide(sum, ratio.decimals(), RoundingMode.HALF_UP));
        sink.figure(figure(statistic, "", unit, value), shares(of, to));
    }

    private static List<Contribution> shares(Addition of, Addition to) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        of.contributions().forEach(share -> amounts.put(share.entity(), share.amount()));
        return to.contributions().stream()
                .map(whole -> new Contribution(
                        whole.entity(), amounts.getOrDefault(whole.entity(), BigDecimal.ZERO), whole.entries()))
                .toList();
    }

    private Figure figure(Statistic statistic, String breakdown, String unit, Optional<BigDecimal> value) {
        return new Figure(statistic.id(), breakdown, unit, period, value, claims.coverage(unit));
    }
}
