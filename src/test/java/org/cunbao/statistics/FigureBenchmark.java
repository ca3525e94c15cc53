package org.cunbao.statistics;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * Measures the evaluator alone: the figures of one township-quarter of 50,000 entries, then a county's year.
 *
 * <p>{@code ./mvnw -Pbench verify -DskipTests -Dbench.main=org.cunbao.statistics.FigureBenchmark -Dbench.arguments="30
 * 1000000"}: townships and entries.
 */
public final class FigureBenchmark {

    private static final String TOWNSHIP = "999999999";
    private static final int VILLAGES = 20;

    private final Rules rules;
    private final Random random = new Random(7);
    private long figures;

    private FigureBenchmark() {
        Rules shipped = Definitions.load(Path.of("jobs"));
        List<Unit> units = new ArrayList<>();
        units.add(unit(TOWNSHIP, Unit.Level.TOWNSHIP, ""));
        for (int i = 1; i <= VILLAGES; i++) {
            units.add(unit(TOWNSHIP + (200 + i), Unit.Level.VILLAGE, TOWNSHIP));
        }
        this.rules = new Rules(
                shipped.forms(), new Units(units), shipped.matching(), shipped.statistics(), shipped.versions());
    }

    public static void main(String[] arguments) {
        FigureBenchmark benchmark = new FigureBenchmark();
        int townships = Integer.parseInt(arguments[0]);
        int entries = Integer.parseInt(arguments[1]) / townships;
        List<Period> quarter = List.of(Period.quarter(2023, 4));
        for (int round = 1; round <= 3; round++) {
            benchmark.say("township-quarter, round " + round, benchmark.township(50_000, quarter), 50_000);
        }
        List<Period> year = List.of(
                Period.quarter(2023, 1),
                Period.quarter(2023, 2),
                Period.half(2023, 1),
                Period.quarter(2023, 3),
                Period.quarter(2023, 4),
                Period.half(2023, 2),
                Period.year(2023));
        long taken = 0;
        for (int i = 0; i < townships; i++) {
            taken += benchmark.township(entries, year);
        }
        benchmark.say("county, four quarters, two halves and the year", taken, (long) entries * townships);
    }

    private void say(String what, long nanos, long entries) {
        System.out.printf(Locale.ROOT, "%s: %d entries, %d figures in %.2f s%n", what, entries, figures, nanos / 1e9);
        figures = 0;
    }

    private long township(int entries, List<Period> periods) {
        List<Filings> filings = List.of(volunteers(entries / 2), activities(entries - entries / 2));
        long start = System.nanoTime();
        Evaluator evaluator = new Evaluator(rules, TOWNSHIP, Boundaries.then());
        filings.forEach(of -> evaluator.evaluate(of, periods, (figure, contributions) -> figures++));
        return System.nanoTime() - start;
    }

    private Filings volunteers(int entries) {
        List<Submitted> submitted = submitted("volunteer");
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            counted.add(entry(
                    submitted,
                    i,
                    Map.of("person", "p" + random.nextInt(entries)),
                    Map.of(
                            "name",
                            "甲",
                            "category",
                            "villager",
                            "gender",
                            "male",
                            "hours",
                            "12.5",
                            "joined_on",
                            "2022-05-01")));
        }
        return new Filings("volunteer", submitted, counted);
    }

    private Filings activities(int entries) {
        List<Submitted> submitted = submitted("activity");
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
            counted.add(entry(
                    submitted,
                    i,
                    Map.of("activity", "a" + random.nextInt(entries)),
                    Map.of(
                            "title",
                            "义诊",
                            "category",
                            i % 3 == 0 ? "lecture" : "themed",
                            "participants",
                            "40",
                            "date",
                            day.toString())));
        }
        return new Filings("activity", submitted, counted);
    }

    private static Counted entry(List<Submitted> of, int i, Map<String, String> entities, Map<String, String> values) {
        Submitted submitted = of.get(i % of.size());
        return new Counted(new EntryKey(submitted.file(), "", 1, i, 1), submitted, values, entities);
    }

    private List<Submitted> submitted(String form) {
        List<Submitted> submitted = new ArrayList<>();
        for (Unit unit : rules.units().all()) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                String file = unit.code() + "/" + quarter + "/" + form + ".xlsx";
                submitted.add(new Submitted(
                        form, unit.code(), Period.quarter(2023, quarter), file, Instant.ofEpochSecond(quarter), false));
            }
        }
        return submitted;
    }

    private static Unit unit(String code, Unit.Level level, String parent) {
        return new Unit(code, code, level, parent, List.of(), LocalDate.of(2000, 1, 1), Optional.empty(), List.of());
    }
}
