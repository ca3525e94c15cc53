package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class FiguresCommandTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsMissingIsSaidToEachVillage() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");

        String told = home.run("completeness", "2023Q1").out();
        assertThat(told)
                .contains("下坪村: missing: Honours, Mediations, Wishes")
                .contains("上坪村: missing: Activities, Aid, Honours, Mediations, Volunteers, Wishes.");
        assertThat(home.run("completeness", "2023Q1", "--form", "nothing").code())
                .isEqualTo(2);
    }

    @Test
    void belowTheFiguresStandsWhoDidNotReportAndWhoWasCarriedOver() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");

        assertThat(home.run("figures", "2023Q1", "--statistic", "volunteers.total", "--unit", "341799101")
                        .err()
                        .lines())
                .last()
                .asString()
                .startsWith("Volunteers: ")
                .contains(" did not report, or not all of the period: ", "上坪村")
                .doesNotContain("下坪村");
        assertThat(home.run("figures", "2023Q2", "--statistic", "volunteers.total", "--unit", "341799101")
                        .err())
                .contains("Volunteers: 1 carried over from an earlier register: 下坪村");
        assertThat(home.run("figures", "2023-01..2023-03", "--statistic", "volunteers.total", "--json")
                        .out())
                .contains("\"not_reported\"", "\"carried_over_units\"");
    }

    @Test
    void unitsAndStatisticsMayBeCalledByTheirNamesAndWhatThereIsNotIsAnsweredByWhatThereIs() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");

        assertThat(home.run("figures", "2023Q1", "--unit", "下坪村", "--statistic", "志愿者人数")
                        .out())
                .isEqualTo(home.run("figures", "2023Q1", "--unit", "341799101210", "--statistic", "volunteers.total")
                        .out())
                .contains("category=party_member party member");
        assertThat(home.run("explain", "志愿者人数", "2023Q1", "--unit", "下坪村").out())
                .startsWith("Volunteers, 下坪村, 2023Q1: ")
                .contains("\nReports (received/expected): 1/1\n");
        for (String command : new String[] {"figures", "flags", "findings", "completeness"}) {
            assertThat(home.run(command, "2023Q9").err())
                    .as(command)
                    .startsWith("\"2023Q9\" is no period. Periods are written 2023Q4 (quarter), ");
        }
        assertThat(refused(home, "figures", "2023Q1", "--unit", "下坪"))
                .contains("There is no unit 下坪. There are: 341799101 青石镇, ", "341799101210 下坪村");
        assertThat(refused(home, "flags", "2023Q1", "--unit", "77")).contains("There is no unit 77.");
        assertThat(refused(home, "findings", "2023Q1", "--unit", "77")).contains("There is no unit 77.");
        assertThat(refused(home, "explain", "volunteers.total", "2023Q1", "--unit", "77"))
                .contains("There is no unit 77.");
        assertThat(refused(home, "figures", "2023Q1", "--statistic", "lectures"))
                .contains("There is no statistic lectures. There are: ", "lectures.total Lectures");
        assertThat(refused(home, "explain", "lectures.total", "2023Q1", "--breakdown", "lecture_kind=rain"))
                .contains(
                        "The statistic lectures.total has no part lecture_kind=rain. There are: ", "lecture_kind=law");
        assertThat(refused(home, "explain", "boards.updates", "2023Q1", "--breakdown", "kind=rain"))
                .contains("The statistic boards.updates has no parts.");
        assertThat(refused(home, "explain", "lectures.total")).contains("Name a period: ");
        assertThat(refused(home, "trace", "2023Q1/下坪村/活动及援助台账.xlsx#无此表!3"))
                .contains("2023Q1/下坪村/活动及援助台账.xlsx has no sheet \"无此表\". There are: ");
        assertThat(refused(home, "trace", "2023Q1/下坪村/志愿者花名册.csv#!4000"))
                .matches("(?s)\"2023Q1/下坪村/志愿者花名册.csv\" has no row 4[,.]?000; its last is [0-9]+\\.\\s*");
        assertThat(home.run("figures", "2019Q4").err())
                .contains("There is no data at all for 2019Q4. There is for: 2023Q1");
    }

    private static String refused(TestHome home, String... words) {
        TestHome.Answer answer = home.run(words);
        assertThat(answer.code()).isEqualTo(2);
        return answer.err();
    }

    @Test
    void inTheFirstMonthOfAQuarterTheRegisterBeforeStands() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q2/下坪村/志愿者花名册.xlsx");
        home.run("nightly");
        assertThat(home.run("figures", "2023-04", "--unit", "下坪村", "--statistic", "volunteers.hours")
                        .out())
                .contains("0/1 carried over");
        assertThat(home.run("completeness", "2023-04", "--form", "volunteer").out())
                .contains("下坪村: not sent this time, so an earlier one stands: Volunteers");
        assertThat(home.run("completeness", "2023-06", "--form", "volunteer").out())
                .doesNotContain("下坪村: not sent this time");
    }

    @Test
    void ofOneFormOnlyItsOwnErrorsAreToldToAVillage() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q4/下坪村/志愿者花名册.csv", "2023Q4/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        assertThat(home.run("completeness", "2023Q4", "--form", "volunteer").out())
                .contains("下坪村: 1 errors to be mended (see: cunbao findings 2023Q4 --unit 341799101210).");
        assertThat(home.run("completeness", "2023Q4", "--form", "activity").out())
                .contains("下坪村: all is there.");
    }

    @Test
    void aFigureIsShownAndOpensToItsCells() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");

        assertThat(home.run("figures", "2023Q1", "--unit", "nowhere").code()).isEqualTo(2);
        assertThat(home.run("explain", "nothing.total", "2023Q1").code()).isEqualTo(2);
        assertThat(home.run("figures", "2023Q1", "--statistic", "lectures.total")
                        .out())
                .contains("Lectures", "no data");
        TestHome.Answer explained = home.run("explain", "volunteers.total", "2023Q1");
        assertThat(explained.code()).isEqualTo(0);
        assertThat(explained.out())
                .startsWith("Volunteers, 青石镇, 2023Q1: ")
                .contains("2023Q1/下坪村/志愿者花名册.csv#!", "phone=1", "****")
                .contains("(version 1, always valid)\nRules: statistics ")
                .contains("as written: B6 姚萍 | C6 女 | D6 33 | E6 文化能人 | F6 341799********6607 | G6 150****8769");
        assertThat(home.run("explain", "volunteers.total", "2023Q1", "--breakdown", "category=student")
                        .out())
                .startsWith("Volunteers, 青石镇, 2023Q1: ");
    }

    @Test
    void aFigureOpensToWhatTheCellsSayAndToWhyEntriesAreOneAndAClosedOneStaysWhatItWas() throws IOException {
        TestHome home =
                new TestHome(folder).brings("2023Q1/白果村/2023年一季度新时代文明实践季报（白果村）.xlsx", "2023Q1/青石镇/青石镇新时代文明实践活动台账.xlsx");
        home.run("nightly");
        String open = home.run("explain", "activities.themed", "2023Q1").out();
        assertThat(open)
                .contains("as written: B6 2023年1月18日 | C6 白果开展交通安全劝导活动 | D6 主题实践 | F6 白果村村民活动室")
                .contains("counted as one: 2023Q1/白果村/2023年一季度新时代文明实践季报（白果村）.xlsx#活动!6 and"
                        + " 2023Q1/青石镇/青石镇新时代文明实践活动台账.xlsx#活动!6: same day, category, place and organiser")
                .doesNotContain("As closed");
        home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");
        home.run("import", "--undo", "2023Q1/青石镇/青石镇新时代文明实践活动台账.xlsx", "--reason", "误报");
        assertThat(home.run("figures", "2023Q1").err())
                .startsWith("2023Q1 is closed (revision 0): these are the frozen figures.");
        assertThat(home.run("figures", "2023Q1", "--knowledge", "declared").err())
                .as("no close is of what was declared")
                .startsWith("Declared knowledge: files received by now, under the definitions and decisions of now.");
        String closed = home.run("explain", "activities.themed", "2023Q1").out();
        assertThat(closed).contains("As closed (revision 0); as known now it is ", ", and audit compare tells why.");
        assertThat(closed.lines().filter(line -> !line.startsWith("As closed")))
                .as("entries, cells and reasons as they were")
                .containsExactlyElementsOf(open.lines().toList());
    }

    @Test
    void whatTheCellsOfPersonsSayIsMaskedHoweverItIsWritten() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("inbox/2023Q1/东河村")).resolve("志愿者花名册.csv"),
                "东河村2023年第一季度志愿者花名册\n姓名,身份证号,联系电话,志愿者类别\n张三,34179919 7303 05205 3,１３８１２３４５６７８,党员\n");
        TestHome home = new TestHome(folder);
        home.run("nightly");
        assertThat(home.run("explain", "volunteers.total", "2023Q1").out())
                .contains("as written: A3 张三 | B3 341799** **** **205 3 | C3 １３８****５６７８ | D3 党员");
    }

    @Test
    void theDaysOfEventsAreACacheThatChangesNothingWhenItIsEmptied() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        String kept = home.run("figures", "2023Q1").out();
        JdbcClient database = JdbcClient.create(home.database().ownerSource());
        assertThat(database.sql("DELETE FROM submission_days").update()).isPositive();
        assertThat(home.run("figures", "2023Q1").out()).isEqualTo(kept);
        assertThat(database.sql("SELECT first_day || ' ' || last_day FROM submission_days WHERE field = 'date'"
                                + " AND first_day IS NOT NULL ORDER BY reading, submission")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(days -> days.startsWith("2023-0"));
    }
}
