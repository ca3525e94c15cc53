package org.cunbao.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.StatisticExample;
import org.cunbao.vocabulary.Period;

/** Makes the figures of the examples beside the statistics as any figures are made, and tells where they are others than written there. */
public final class StatisticExampleCheck {

    private final Rules rules;

    public StatisticExampleCheck(Rules rules) {
        this.rules = rules;
    }

    /** What differs, a line each, in the order of the figures; empty if all is as written. */
    public List<String> differences(StatisticExample example) {
        Rules here = new Rules(rules.forms(), example.units(), rules.matching(), rules.statistics(), rules.versions());
        String township = example.units().townships().get(0).code();
        Evaluator evaluator = new Evaluator(here, township, Boundaries.then());
        List<Period> periods = example.figures().stream()
                .map(StatisticExample.Expected::period)
                .distinct()
                .toList();
        Map<String, Optional<BigDecimal>> made = new LinkedHashMap<>();
        filings(example)
                .forEach(filings -> evaluator.evaluate(
                        filings,
                        periods,
                        (figure, contributions) -> made.put(
                                key(figure.statistic(), figure.breakdown(), figure.unit(), figure.period()),
                                figure.value())));
        List<String> differences = new ArrayList<>();
        for (StatisticExample.Expected expected : example.figures()) {
            String key = key(expected.statistic(), expected.breakdown(), expected.unit(), expected.period());
            String found = told(made.getOrDefault(key, Optional.empty()));
            if (!made.containsKey(key) || !found.equals(told(expected.value()))) {
                differences.add(key + ": " + (made.containsKey(key) ? found : "?") + " ≠ " + told(expected.value()));
            }
        }
        return differences;
    }

    private static String told(Optional<BigDecimal> value) {
        return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("-");
    }

    private static String key(String statistic, String breakdown, String unit, Period period) {
        return String.join(" ", statistic, breakdown, unit, period.code()).replace("  ", " ");
    }

    private List<Filings> filings(StatisticExample example) {
        Map<String, List<Submitted>> submitted = new LinkedHashMap<>();
        Map<String, List<Counted>> entries = new LinkedHashMap<>();
        rules.forms().forEach(form -> submitted.put(form.id(), new ArrayList<>()));
        int number = 0;
        for (StatisticExample.Submission one : example.submissions()) {
            Submitted submission = new Submitted(
                    one.form(),
                    one.unit(),
                    one.period(),
                    "" + ++number,
                    Instant.ofEpochSecond(number),
                    one.supplement());
            submitted.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(submission);
            for (StatisticExample.Entry entry : one.entries()) {
                List<Counted> of = entries.computeIfAbsent(one.form(), form -> new ArrayList<>());
                EntryKey key = new EntryKey(submission.file(), "", 1, of.size() + 1, 1);
                of.add(new Counted(key, submission, entry.values(), entry.entities()));
            }
        }
        List<Filings> filings = new ArrayList<>();
        submitted.forEach((form, of) -> filings.add(new Filings(form, of, entries.getOrDefault(form, List.of()))));
        return filings;
    }
}
