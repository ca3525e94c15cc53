package org.cunbao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;
import org.junit.jupiter.api.Test;

/** A town in which A was merged into B, and C divided into D and E, at the end of March 2024. */
class EvaluatorTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Optional<LocalDate> MARCH = Optional.of(LocalDate.of(2024, 3, 31));
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final Rules SHIPPED = Definitions.load(Path.of("jobs"));
    private static final Units TOWN = new Units(List.of(
            new Unit("T", "T", Unit.Level.TOWNSHIP, "", List.of(), LONG_AGO, Optional.empty(), List.of()),
            village("A", LONG_AGO, MARCH, "B"),
            village("B", LONG_AGO, Optional.empty()),
            village("C", LONG_AGO, MARCH, "D", "E"),
            village("D", APRIL, Optional.empty()),
            village("E", APRIL, Optional.empty())));

    private final List<Submitted> submitted = new ArrayList<>();
    private final List<Counted> entries = new ArrayList<>();

    private static Unit village(String code, LocalDate from, Optional<LocalDate> to, String... successors) {
        return new Unit(code, code, Unit.Level.VILLAGE, "T", List.of(), from, to, List.of(successors));
    }

    private void team(String unit, String period, String... names) {
        send("team", unit, period);
        for (String name : names) {
            entry(Map.of("name", name, "kind", "service"), Map.of("team", name));
        }
    }

    private void send(String form, String unit, String period) {
        submitted.add(new Submitted(
                form,
                unit,
                Period.parse(period).orElseThrow(),
                "f" + submitted.size(),
                Instant.ofEpochSecond(submitted.size()),
                false));
    }

    private void entry(Map<String, String> values, Map<String, String> entities) {
        Submitted last = submitted.get(submitted.size() - 1);
        entries.add(new Counted(new EntryKey(last.file(), "", 1, entries.size() + 1, 1), last, values, entities));
    }

    private Evaluator evaluator(Boundaries boundaries) {
        Rules rules = new Rules(SHIPPED.forms(), TOWN, List.of(), SHIPPED.statistics(), SHIPPED.versions());
        return new Evaluator(rules, "T", boundaries);
    }

    /** The whole figures of one statistic as {@code unit=value}, {@code -} without data, {@code ~} carried over. */
    private List<String> figures(String statistic, String period, Boundaries boundaries) {
        List<String> told = new ArrayList<>();
        String form = submitted.get(0).form();
        evaluator(boundaries)
                .evaluate(
                        new Filings(form, submitted, entries),
                        List.of(Period.parse(period).orElseThrow()),
                        (figure, contributions) -> {
                            if (figure.statistic().equals(statistic)
                                    && figure.breakdown().isEmpty()) {
                                told.add(figure.unit() + "="
                                        + figure.value().map(Object::toString).orElse("-")
                                        + (figure.coverage().carriedOver() ? "~" : ""));
                            }
                        });
        return told;
    }

    @Test
    void aUnitThatHasEndedHasFiguresForThePeriodsThatItTouchesAndItsSuccessorCarriesItsRegisterOver() {
        team("A", "2024Q1", "a1", "a2");
        team("B", "2024Q1", "b1");

        assertThat(figures("teams.service", "2024Q1", Boundaries.then())).containsExactly("T=3", "A=2", "B=1", "C=-");
        assertThat(figures("teams.service", "2024Q2", Boundaries.then())).containsExactly("T=3~", "B=3~", "D=-", "E=-");
        assertThat(figures("teams.service", "2024H1", Boundaries.then()))
                .containsExactly("T=3~", "A=2~", "B=3~", "C=-", "D=-", "E=-");
    }

    @Test
    void onceASuccessorTellsOfADayAfterTheMergerThePredecessorIsSilent() {
        team("A", "2024Q1", "a1", "a2");
        team("B", "2024Q1", "b1");
        team("B", "2024Q2", "b1", "a1");

        assertThat(figures("teams.service", "2024Q2", Boundaries.then())).containsExactly("T=2", "B=2", "D=-", "E=-");
    }

    @Test
    void aUnitDividedAmongSeveralCountsForTheTownshipAloneUntilOneOfThemAnswers() {
        team("C", "2024Q1", "c1", "c2");
        assertThat(figures("teams.service", "2024Q2", Boundaries.then())).containsExactly("T=2~", "B=-", "D=-", "E=-");

        team("D", "2024Q2", "c1");
        assertThat(figures("teams.service", "2024Q2", Boundaries.then())).containsExactly("T=1", "B=-", "D=1", "E=-");
    }

    @Test
    void onTodaysBoundariesAMergedUnitIsCountedWithTheOneThatTookItsPlace() {
        team("A", "2024Q1", "a1", "a2");
        team("B", "2024Q1", "b1", "a1");

        assertThat(figures("teams.service", "2024Q1", Boundaries.of(LocalDate.of(2024, 12, 31))))
                .containsExactly("T=3", "B=3", "C=-");
        assertThat(figures("teams.service", "2024Q1", Boundaries.of(LocalDate.of(2024, 3, 31))))
                .containsExactly("T=3", "A=2", "B=2", "C=-");
    }

    @Test
    void coverageCountsEachQuarterOfEachUnitAndWhatTheTownshipSendsIsNotExpected() {
        send("activity", "A", "2024-01");
        send("activity", "A", "2024-02..2024-03");
        send("activity", "B", "2024-01..2024-02");
        send("activity", "B", "2024Q2");
        send("activity", "T", "2024Q1");
        Filings filings = new Filings("activity", submitted, entries);

        assertThat(evaluator(Boundaries.then()).standings(filings, Period.quarter(2024, 1)))
                .extracting(
                        standing -> standing.unit() + " " + standing.coverage().covered() + "/"
                                + standing.coverage().expected() + " "
                                + standing.sources().size())
                .containsExactly("T 1/3 4", "A 1/1 2", "B 0/1 1", "C 0/1 0");
        assertThat(evaluator(Boundaries.then())
                        .standings(filings, Period.half(2024, 1))
                        .get(0)
                        .coverage())
                .isEqualTo(new Figure.Coverage(2, 6, false));
    }

    @Test
    void theOrderOfSubmissionsAndEntriesChangesNothing() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            submitted.clear();
            entries.clear();
            randomLog(random);
            List<String> before = everything();
            Collections.shuffle(submitted, random);
            Collections.shuffle(entries, random);
            assertThat(everything()).as("seed " + seed).isEqualTo(before);
        }
    }

    private void randomLog(Random random) {
        List<String> categories = Arrays.asList("themed", "lecture", "culture");
        for (int i = 0; i < 6; i++) {
            send("activity", List.of("A", "B", "C", "T").get(random.nextInt(4)), "2024Q" + (1 + random.nextInt(2)));
            for (int j = random.nextInt(5); j > 0; j--) {
                entry(
                        Map.of(
                                "date",
                                LocalDate.of(2024, 1, 1)
                                        .plusDays(random.nextInt(180))
                                        .toString(),
                                "category",
                                categories.get(random.nextInt(3)),
                                "participants",
                                "" + random.nextInt(90)),
                        Map.of("activity", "a" + random.nextInt(8)));
            }
        }
    }

    private List<String> everything() {
        List<String> told = new ArrayList<>();
        evaluator(Boundaries.then())
                .evaluate(
                        new Filings("activity", submitted, entries),
                        List.of(Period.quarter(2024, 1), Period.half(2024, 1)),
                        (figure, contributions) -> told.add(figure + " " + contributions));
        return told;
    }

    @Test
    void anEntryWithoutItsSubmissionIsAFaultOfOurs() {
        team("A", "2024Q1", "a1");
        submitted.clear();
        assertThatThrownBy(() -> evaluator(Boundaries.then())
                        .evaluate(new Filings("team", submitted, entries), List.of(Period.year(2024)), (f, c) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
