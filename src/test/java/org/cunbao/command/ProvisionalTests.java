package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionalTests {

    @TempDir
    private Path folder;

    @Test
    void aRunEndsWithTheFiguresOfTheOpenQuartersThatItTouchedAndTellsWhatCameLate() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q2/东河村/东河村志愿者信息登记表.xlsx");
        assertThat(home.run("nightly").out())
                .contains("Provisional figures of the township, open quarters that this run touched:\n"
                        + "Statistic                              2023Q1  2023Q2  Measure\n")
                .doesNotContain("late for");
        assertThat(home.run("nightly").out()).doesNotContain("Provisional");

        home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");
        home.brings("2023Q1/下坪村/活动及援助台账.xlsx");
        assertThat(home.run("nightly").out())
                .doesNotContain("Provisional")
                .contains("2 submissions came late for 2023Q1, which is closed; they are kept.");
        assertThat(home.run("completeness", "2023Q1").out()).contains("received, late 1  received, late 1");
        assertThat(home.run("--json", "nightly").out()).doesNotContain("provisional");
        assertThat(home.run("trace", "2023Q1/下坪村/志愿者花名册.csv#!6").out())
                .contains("feeds: 2023Q1  341799101  volunteers.total  1")
                .contains("feeds: 2023Q1  341799101210  volunteers.total commitment=part_time  1");
    }

    @Test
    void aDefinitionIsTriedWithoutBeingKeptAndMergedVillagesAreCountedTogetherOnTodaysBoundaries() throws IOException {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/活动及援助台账.xlsx", "2023Q1/上坪村/附件2：文明实践活动登记表.xls");
        home.run("nightly");
        Path changed = folder.resolve("activities.yml");
        Files.writeString(
                changed,
                Files.readString(Path.of("jobs/statistics/activities.yml"))
                        .replace("where: {field: category, is: themed}", "where: {field: category, is: reading}"));
        TestHome.Answer preview = home.run("figures", "2023Q1", "--preview-definition", changed.toString());
        assertThat(preview.out())
                .contains("activities.themed             下坪村     3         1")
                .endsWith("3 figures of 2023Q1 would be others.\n");
        assertThat(home.run("figures", "2023Q1", "--preview-definition", "none.yml")
                        .code())
                .isEqualTo(2);

        home.defines("units/qingshi.csv", "上坪村新时代文明实践站,2011-01-01,,", "上坪村新时代文明实践站,2011-01-01,2023-06-30,341799101210");
        String now = home.run("figures", "2023Q1", "--statistic", "activities.themed", "--boundaries", "now")
                .out();
        assertThat(now).doesNotContain("上坪村").contains("下坪村            7  times");
    }
}
