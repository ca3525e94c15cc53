package org.cunbao.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Submitted;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;

class PlausibilityTests {

    private static final Period QUARTER = Period.quarter(2024, 1);

    @Test
    void aFigureFarFromItsOwnHistoryIsFlaggedAndOneWithoutHistoryIsNot() {
        assertThat(Jumps.isFar(40, List.of(11.0, 12.0, 10.0, 12.0))).isTrue();
        assertThat(Jumps.isFar(13, List.of(11.0, 12.0, 10.0, 12.0))).isFalse();
        assertThat(Jumps.isFar(40, List.of(11.0, 12.0, 10.0))).isFalse();
        assertThat(Jumps.isFar(4, List.of(0.0, 0.0, 0.0, 0.0)))
                .as("small numbers jump by nature")
                .isFalse();
        assertThat(Jumps.isFar(30, List.of(12.0, 12.0, 12.0, 12.0))).isTrue();
        List<Flag> flags = Plausibility.ofFigures(
                List.of(figure(40, QUARTER)),
                List.of(
                        figure(11, Period.quarter(2023, 1)),
                        figure(12, Period.quarter(2023, 2)),
                        figure(10, Period.quarter(2023, 3)),
                        figure(12, Period.quarter(2023, 4))));
        assertThat(flags)
                .extracting(flag -> flag.message(Language.ENGLISH))
                .containsExactly("activities.total is 40, while the median of 4 earlier periods is 11.5."
                        + " Check for missing or doubled reports and wrong units.");
    }

    @Test
    void aLogThatSaysWhatAnotherVillagesSaysIsFlaggedUnlessItIsAboutTheSameThings() {
        List<Counted> copied = new ArrayList<>(log("a", "东河村.xlsx", 0));
        copied.addAll(log("b", "西岭村.xlsx", 100));
        assertThat(flags(copied, true))
                .extracting(Flag::unit, Flag::place, flag -> flag.message(Language.CHINESE))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "a", "东河村.xlsx#1!1", "6 行中有 6 行与 西岭村.xlsx 的内容相同或几乎相同。请核对是不是照抄了别处或上期的表。"),
                        org.assertj.core.groups.Tuple.tuple(
                                "b", "西岭村.xlsx#1!1", "6 行中有 6 行与 东河村.xlsx 的内容相同或几乎相同。请核对是不是照抄了别处或上期的表。"));
        List<Counted> joint = new ArrayList<>(log("a", "东河村.xlsx", 0));
        joint.addAll(log("b", "西岭村.xlsx", 0));
        assertThat(flags(joint, true)).isEmpty();
    }

    @Test
    void aRosterOfTheSamePersonsAsAnotherVillagesIsFlaggedOnePersonOnTwoRostersIsNot() {
        List<Counted> rosters = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rosters.add(entry("a", "东河村.xlsx", i, Map.of("name", "甲" + i, "phone", "1381234567" + i), "p" + i));
            rosters.add(entry("b", "西岭村.xlsx", i, Map.of("name", "甲" + i, "skills", "医疗"), "p" + i));
        }
        assertThat(flags(rosters, false))
                .extracting(Flag::unit, Flag::seen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", List.of("6", "6", "西岭村.xlsx")),
                        org.assertj.core.groups.Tuple.tuple("b", List.of("6", "6", "东河村.xlsx")));
        rosters.removeIf(row -> row.key().row() > 1 && row.key().file().equals("西岭村.xlsx"));
        assertThat(flags(rosters, false)).isEmpty();
    }

    @Test
    void aLogInNearlyTheWordsOfAnotherIsFlaggedWhereCodesAndNumbersAreTheSame() {
        assertThat(flags(told(1, "西岭村", "", 0), true))
                .extracting(Flag::unit, flag -> flag.message(Language.ENGLISH))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "a",
                                "6 of 6 rows say the same as 西岭村.xlsx, or nearly the same."
                                        + " Check whether the list was copied from elsewhere or from an earlier one."),
                        org.assertj.core.groups.Tuple.tuple(
                                "b",
                                "6 of 6 rows say the same as 东河村.xlsx, or nearly the same."
                                        + " Check whether the list was copied from elsewhere or from an earlier one."));
        assertThat(flags(told(1, "西岭村", "", 1), true))
                .as("other numbers of participants")
                .isEmpty();
        assertThat(flags(told(1, "西岭村", "并且讨论了明年修路的安排", 0), true))
                .as("words of its own")
                .isEmpty();
        assertThat(flags(told(1, "西岭村", "", 0), false))
                .as("a register's names are short, and neighbours of a code are no copies")
                .isEmpty();
        assertThat(flags(told(0, "西岭村", "", 0), true))
                .as("the same things told by two villages")
                .isEmpty();
    }

    /** Six rows of a village, and the same six in another's words, about other things or (0) the same. */
    private static List<Counted> told(int others, String name, String more, int people) {
        List<String> deeds = List.of("清理河道垃圾", "宣讲防溺水知识", "为老人理发量血压", "放映露天电影", "修剪果树培训", "慰问困难党员");
        List<Counted> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String deed = deeds.get(i - 1);
            rows.add(entry(
                    "a",
                    "东河村.xlsx",
                    i,
                    Map.of("title", "东河村组织志愿者开展" + deed, "category", "themed", "participants", "3" + i),
                    "e" + i));
            rows.add(entry(
                    "b",
                    name + ".xlsx",
                    i,
                    Map.of(
                            "title",
                            name + "组织志愿者开展" + deed + more,
                            "category",
                            "themed",
                            "participants",
                            String.valueOf(30 + i + people)),
                    "e" + (others * 100 + i)));
        }
        return rows;
    }

    @Test
    void whatOnePersonCannotHaveDoneIsFlagged() {
        Counted hours = entry("a", "r.csv", 3, Map.of("name", "甲", "joined_on", "2024-03-30", "hours", "32.5"), "p1");
        Counted enough = entry("a", "r.csv", 4, Map.of("name", "乙", "joined_on", "2024-03-30", "hours", "32"), "p2");
        Counted born = entry(
                "a",
                "r.csv",
                5,
                Map.of("name", "丙", "joined_on", "1973-03-05", "id_number", "341799197303052053"),
                "p3");
        Counted here = entry("a", "x.csv", 6, Map.of("date", "2024-02-01", "speaker", "王老师", "place", "村部"), "e1");
        Counted there = entry("b", "y.csv", 7, Map.of("date", "2024-02-01", "speaker", "王老师", "place", "学校"), "e2");
        assertThat(flags(List.of(hours, enough, born, here, there), false))
                .extracting(flag -> flag.kind().code() + " " + flag.place() + " " + flag.seen())
                .containsExactly(
                        "flag.hours r.csv#1!3 [32.5, 2]",
                        "flag.before-birth r.csv#1!5 [1973-03-05, 1973-03-05]",
                        "flag.two-places y.csv#1!7 [王老师, 2024-02-01, x.csv#1!6]");
    }

    @Test
    void numbersThatAreNearlyAllMultiplesOfTenAreFlagged() {
        List<Counted> rows = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            String participants = i == 1 ? "37" : String.valueOf(10 * i);
            rows.add(entry("a", "l.csv", i, Map.of("participants", participants, "title", "第" + i), "e" + i));
        }
        assertThat(flags(rows, true))
                .extracting(flag -> flag.kind().code() + " " + flag.seen())
                .containsExactly("flag.round-numbers [9, 10]");
        assertThat(flags(rows.subList(0, 7), true)).isEmpty();
    }

    @Test
    void theOrderOfEntriesChangesNoFlagAndNoId() {
        List<Counted> entries = new ArrayList<>(log("a", "东河村.xlsx", 0));
        entries.addAll(log("b", "西岭村.xlsx", 100));
        List<String> ids = flags(entries, true).stream().map(Flag::id).toList();
        for (long seed = 1; seed <= 20; seed++) {
            List<Counted> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(flags(shuffled, true).stream().map(Flag::id)).isEqualTo(ids);
        }
    }

    @Test
    void whatIsSeenInAListIsTheSameFlagWhicheverPeriodIsAskedAbout() {
        List<Counted> entries = new ArrayList<>(log("a", "东河村.xlsx", 0));
        entries.addAll(log("b", "西岭村.xlsx", 100));
        entries.add(entry("a", "r.csv", 3, Map.of("name", "甲", "joined_on", "2024-03-30", "hours", "32.5"), "p1"));
        entries.add(entry("a", "x.csv", 6, Map.of("date", "2024-02-01", "speaker", "王老师", "place", "村部"), "s1"));
        entries.add(entry("b", "y.csv", 7, Map.of("date", "2024-02-01", "speaker", "王老师", "place", "学校"), "s2"));
        List<Flag> year = Plausibility.ofLists(new Filings("activity", List.of(), entries), true, Period.year(2024));
        assertThat(year)
                .extracting(flag -> flag.kind().code())
                .containsExactly("flag.copied-list", "flag.hours", "flag.copied-list", "flag.two-places");
        assertThat(year.stream().map(Flag::id).toList())
                .isEqualTo(flags(entries, true).stream().map(Flag::id).toList());
    }

    private static List<Flag> flags(List<Counted> entries, boolean log) {
        return Plausibility.ofLists(new Filings("activity", List.of(), entries), log, QUARTER);
    }

    private static Figure figure(int value, Period period) {
        return new Figure(
                "activities.total",
                "",
                "a",
                period,
                Optional.of(BigDecimal.valueOf(value)),
                new Figure.Coverage(1, 1, false));
    }

    private static List<Counted> log(String unit, String file, int entity) {
        List<Counted> rows = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            rows.add(entry(
                    unit,
                    file,
                    i,
                    Map.of("date", "2024-01-0" + i, "title", "活动" + i, "category", "themed", "participants", "3" + i),
                    "e" + (entity + i)));
        }
        return rows;
    }

    private static Counted entry(String unit, String file, int row, Map<String, String> values, String entity) {
        return new Counted(
                new EntryKey(file, "0".repeat(64), 1, row, 1),
                new Submitted("activity", unit, QUARTER, file, Instant.EPOCH, false),
                values,
                Map.of("activity", entity));
    }
}
