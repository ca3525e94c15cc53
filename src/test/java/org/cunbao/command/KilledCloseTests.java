package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cunbao.batch.DoomedStep;
import org.cunbao.batch.LongTrial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closes and audits whose process is killed by the system in a step (in every one in a long trial), one after another, and started again. */
class KilledCloseTests {

    private static final int KILLED = 128 + 9;
    private static final String[] CLOSE = {"close", "2023Q1", "--allow-missing", "--reason", "季末"};
    private static final List<String> CLOSING =
            LongTrial.isOn() ? List.of("inspect", "figure", "freeze", "write", "conclude") : List.of("figure", "write");
    private static final List<String> REPLAYING =
            LongTrial.isOn() ? List.of("rebuild", "compare", "drop") : List.of("compare");

    @TempDir
    private Path folder;

    @Test
    void killedInItsStepsACloseIsThatOfAnUndisturbedOneAndAnAuditOfItLeavesNothingBehind() throws Exception {
        TestHome home = new TestHome(Files.createDirectory(folder.resolve("killed")))
                .brings("2023Q1/下坪村/志愿者花名册.csv", "2023Q1/下坪村/活动及援助台账.xlsx");
        home.run("nightly");
        Path backup = folder.resolve("backup");
        home.run("backup", backup.toString());
        TestHome undisturbed = new TestHome(Files.createDirectory(folder.resolve("undisturbed")));
        undisturbed.run("restore", backup.toString());
        assertThat(undisturbed.run(CLOSE).code()).isZero();

        for (String step : CLOSING) {
            killed(home, step, CLOSE);
        }
        TestHome.Answer closed = home.run(CLOSE);

        assertThat(closed.err()).isEmpty();
        assertThat(closed.code()).isZero();
        assertThat(closed.out()).startsWith("Closed 2023Q1, revision 0; manifest ");
        assertThat(home.outputs("2023Q1")).isEqualTo(undisturbed.outputs("2023Q1"));
        assertThat(kept(home)).isEqualTo(kept(undisturbed));
        assertThat(home.run(CLOSE).code()).isEqualTo(5);

        for (String step : REPLAYING) {
            killed(home, step, "audit", "replay", "2023Q1");
        }
        TestHome.Answer proof = home.run("audit", "replay", "2023Q1");
        assertThat(proof.out()).as(proof.err()).startsWith("2023Q1, revision 0: identical.");
        assertThat(home.scratchSchemas()).isEmpty();
        assertThat(home.executions())
                .containsExactly(
                        "auditRerun COMPLETED 1",
                        "auditRerun FAILED " + REPLAYING.size(),
                        "nightlyImport COMPLETED 1",
                        "quarterClose COMPLETED 1",
                        "quarterClose FAILED " + CLOSING.size());
    }

    /** A night that comes after the kill takes the close up too: it is frozen, so it is owed its outputs. */
    @Test
    void whatIsLeftOfAKilledCloseIsDoneByTheNextNightToo() throws Exception {
        TestHome home = new TestHome(folder).brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("nightly");
        killed(home, "freeze", CLOSE);
        assertThat(folder.resolve("output")).doesNotExist();

        assertThat(home.run("nightly").out()).startsWith("The run before had not ended; it was finished first.");

        assertThat(home.outputs("2023Q1")).hasSize(6);
        assertThat(home.run(CLOSE).code()).isEqualTo(5);
        assertThat(home.run("audit", "verify").code()).isZero();
    }

    private static void killed(TestHome home, String step, String... words) throws Exception {
        TestHome.Answer answer = home.forked(TestHome.Forked.with("-D" + DoomedStep.PROPERTY + "=" + step), words);
        assertThat(answer.code()).as("killed in %s: %s", step, answer.err()).isEqualTo(KILLED);
    }

    /** Every run but for its times, and every close with its hash. */
    private static List<String> kept(TestHome home) {
        return home.told("""
                SELECT r.run || ' ' || r.kind || ' ' || (e.run IS NOT NULL) || ' ' || coalesce(c.hash, '')
                  FROM runs r LEFT JOIN run_ends e USING (township, run) LEFT JOIN closes c USING (township, run)
                 ORDER BY r.run""");
    }
}
