package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changed definitions have read again what is open; what was closed keeps the readings that it was closed on. */
class RereadingTests {

    private static final String CLOSED = "2023Q1/下坪村/志愿者花名册.csv";
    private static final String OPEN = "2023Q2/下坪村/志愿者花名册.xlsx";
    private static final String PLACED_IN_NONE = "2023Q2/未署名/活动台账.xlsx";

    @TempDir
    private Path folder;

    @Test
    void closedPeriodsAreReadAgainOnlyWhenAllAreAskedFor() throws IOException {
        TestHome home = new TestHome(folder).brings(CLOSED, OPEN, PLACED_IN_NONE);
        assertThat(readings(home.run("nightly", "--json"))).isEqualTo(3);
        home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");

        home.defines("forms/volunteer.yml", "titles: [", "titles: [志愿者花名簿, ");
        assertThat(readings(home.run("nightly", "--json"))).isEqualTo(2);
        assertThat(readings(home.run("import", "--again", "--json"))).isZero();
        home.run("close", "2023Q2", "--allow-missing", "--reason", "季末");
        assertThat(home.run("audit", "replay", "2023Q2").out()).startsWith("2023Q2, revision 0: identical.");
        assertThat(home.run("audit", "compare", "2023Q1").out()).doesNotContain("Defect");

        assertThat(readings(home.run("import", "--again", "--all", "--json"))).isEqualTo(1);
        assertThat(readings(home.run("import", "--again", "--all", "--json"))).isZero();
        assertThat(home.run("audit", "replay", "2023Q1").out()).startsWith("2023Q1, revision 0: identical.");
        assertThat(home.run("audit", "verify").code()).isZero();
    }

    @Test
    void aWordAboutAFileReadsThatFileWhereverItBelongs() throws IOException {
        TestHome home = new TestHome(folder).brings(CLOSED);
        home.run("nightly");
        home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");

        TestHome.Answer assigned = home.run("assign", CLOSED, "--unit", "341799101209", "--reason", "电话确认", "--json");

        assertThat(readings(assigned)).isEqualTo(1);
        assertThat(home.run("nightly", "--json").out()).contains("\"readings\": 1");
    }

    /** What this run itself read; of a command that found nothing to do, nothing. */
    private static int readings(TestHome.Answer answer) {
        Matcher run = Pattern.compile("\"run\": (null|\\d+)").matcher(answer.out());
        Matcher readings = Pattern.compile("\"readings\": (\\d+)").matcher(answer.out());
        assertThat(run.find() && readings.find())
                .as(answer.out() + answer.err())
                .isTrue();
        return run.group(1).equals("null") ? 0 : Integer.parseInt(readings.group(1));
    }
}
