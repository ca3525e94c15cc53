package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Period;

/** One statistic counted for one period: for every unit, as a whole and by codes. */
final class Tallied {

    private final Statistic statistic;
    private final Counting.Tally tally;
    private final Period period;
    private final Claims claims;
    private final Map<String, Map<String, Addition>> byUnit = new HashMap<>();

    Tallied(Statistic statistic, Counting.Tally tally, Period period, Claims claims) {
        this.statistic = statistic;
        this.tally = tally;
        this.period = period;
        this.claims = claims;
    }

    /**
     * @param breakdown empty for the whole, else {@code field=code}
     */
    Addition addition(String unit, String breakdown) {
        return byUnit.getOrDefault(unit, Map.of()).getOrDefault(breakdown, Addition.NOTHING);
    }

    Tallied count(List<Subject> subjects) {
        Belonging belonging = Belonging.of(tally.when(), period);
        for (Subject subject : subjects) {
            List<Row> rows = belonging.select(subject.rows());
            if (!rows.isEmpty()) {
                count(subject.id(), rows);
            }
        }
        return this;
    }

    private void count(String id, List<Row> rows) {
        if (tally.when() instanceof Counting.InPeriod) {
            rows.forEach(claims::seen);
        }
        List<Row> all = rows.size() == 1 && claims.countsForTownship(rows.get(0).submission())
                ? rows
                : rows.stream()
                        .filter(row -> claims.countsForTownship(row.submission()))
                        .toList();
        Told whole = told(id, all);
        add(claims.township(), whole);
        for (String village : villages(rows)) {
            List<Row> own = of(village, rows);
            add(village, own.equals(all) ? whole : told(id, own));
        }
    }

    private Set<String> villages(List<Row> rows) {
        Set<String> villages = new LinkedHashSet<>();
        rows.forEach(row -> villages.addAll(claims.villages(row.submission())));
        return villages;
    }

    private List<Row> of(String village, List<Row> rows) {
        return rows.stream()
                .filter(row -> claims.villages(row.submission()).contains(village))
                .toList();
    }

    /**
     * What one thing adds to a unit's figures.
     *
     * @param contributions none where it does not count, else one
     * @param breakdowns {@code field=code} of each code that it has
     */
    private record Told(List<Contribution> contributions, List<String> breakdowns) {}

    private Told told(String id, List<Row> rows) {
        Scope scope = new Scope(rows, period, tally.told());
        if (rows.isEmpty() || !scope.meets(tally.where())) {
            return new Told(List.of(), List.of());
        }
        BigDecimal amount = tally.sum().map(scope::sum).orElse(BigDecimal.ONE);
        List<EntryKey> keys = rows.size() == 1
                ? List.of(rows.get(0).key())
                : rows.stream().sorted(Row.IN_ORDER).map(Row::key).toList();
        List<String> breakdowns = new ArrayList<>();
        for (String field : statistic.breakdowns()) {
            String code = scope.value(field);
            if (!code.isEmpty()) {
                breakdowns.add(field + '=' + code);
            }
        }
        return new Told(List.of(new Contribution(id, amount, keys)), breakdowns);
    }

    private void add(String unit, Told told) {
        for (Contribution contribution : told.contributions) {
            Map<String, Addition> additions = byUnit.computeIfAbsent(unit, code -> new HashMap<>());
            additions.computeIfAbsent("", whole -> new Addition()).add(contribution);
            for (String breakdown : told.breakdowns) {
                additions.computeIfAbsent(breakdown, code -> new Addition()).add(contribution);
            }
        }
    }
}
