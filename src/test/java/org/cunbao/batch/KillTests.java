package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTests {

    private static final int KILLED = 128 + 9;

    /** Found by killing at every moment in turn: here Spring Batch leaves an instance that it refuses later. */
    private static final int BETWEEN_JOB_INSTANCE_AND_EXECUTION = 13;

    @TempDir
    private Path inbox;

    @Test
    void killedAtAnyMomentAndStartedAgainItEndsWithTheLedgerOfAnUndisturbedRun() throws Exception {
        TestInbox.fill(inbox, 150, 7);
        List<String> undisturbed;
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            assertThat(imports(database, 0)).isZero();
            undisturbed = LedgerText.of(database);
        }
        Random random = new Random(11);
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            assertThat(imports(database, BETWEEN_JOB_INSTANCE_AND_EXECUTION)).isEqualTo(KILLED);
            assertThat(imports(database, 0)).isZero();
            assertThat(LedgerText.of(database)).isEqualTo(undisturbed);
        }
        for (int story = 0; story < (LongTrial.isOn() ? 20 : 1); story++) {
            try (LedgerDatabase database = LedgerDatabase.fresh()) {
                assertThat(imports(database, 4 + random.nextInt(40))).isEqualTo(KILLED);
                assertThat(imports(database, 6 + random.nextInt(60))).isEqualTo(KILLED);
                assertThat(imports(database, 0)).isZero();
                assertThat(LedgerText.of(database)).as("story %d", story).isEqualTo(undisturbed);
            }
        }
    }

    private int imports(LedgerDatabase database, int lastMoment) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Doomed.class.getName(),
                inbox.toString(),
                String.valueOf(lastMoment));
        process.environment().putAll(database.environment());
        return process.redirectErrorStream(true)
                .redirectOutput(new File("target/doomed.log"))
                .start()
                .waitFor();
    }
}
