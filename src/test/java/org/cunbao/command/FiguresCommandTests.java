package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .startsWith("Volunteers, 341799101, 2023Q1: ")
                .contains("2023Q1/下坪村/志愿者花名册.csv#!", "phone=1", "****");
        assertThat(home.run("explain", "volunteers.total", "2023Q1", "--breakdown", "category=student")
                        .out())
                .startsWith("Volunteers, 341799101, 2023Q1: ");
    }
}
