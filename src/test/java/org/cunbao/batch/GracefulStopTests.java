package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GracefulStopTests {

    private static final Clock CLOCK = Clock.fixed(TestTownship.START, ZoneOffset.UTC);

    @TempDir
    private Path inbox;

    @Test
    void askedToEndItStopsBetweenTwoFilesAndTheNextStartGoesOn() throws Exception {
        TestInbox.fill(inbox, 300, 7);
        List<String> undisturbed;
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            harness(database).imports(inbox, TestTownship.rules(), new PlainReader());
            undisturbed = LedgerText.of(database);
        }
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            ImportHarness asked = harness(database);
            AtomicInteger read = new AtomicInteger();
            Thread stopping = new Thread(asked.running()::stop);

            assertThatThrownBy(() -> asked.imports(inbox, TestTownship.rules(), (source, sink) -> {
                        if (read.incrementAndGet() == 20) {
                            stopping.start();
                            awaitStopping(asked.running());
                        }
                        return new PlainReader().read(source, sink);
                    }))
                    .isInstanceOfSatisfying(
                            ImportFailed.class,
                            failed -> assertThat(failed.stopped()).isTrue());

            stopping.join();
            assertThat(read.get()).isLessThan(300);
            assertThat(database.jdbc()
                            .sql("SELECT status FROM batch_job_execution ORDER BY job_execution_id")
                            .query(String.class)
                            .list())
                    .containsExactly("STOPPED");
            assertThat(harness(database)
                            .imports(inbox, TestTownship.rules(), new PlainReader())
                            .recovered())
                    .isTrue();
            assertThat(LedgerText.of(database)).isEqualTo(undisturbed);
        }
    }

    @Test
    void nothingIsBegunByAProcessThatWasAskedToEnd() throws Exception {
        TestInbox.fill(inbox, 3, 7);
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            ImportHarness asked = harness(database);
            asked.running().stop();

            assertThatThrownBy(() -> asked.imports(inbox, TestTownship.rules(), new PlainReader()))
                    .isInstanceOf(ImportFailed.class);
        }
    }

    /** As a database leaves it that is away when a worker ends and back when its job does. */
    @ParameterizedTest
    @ValueSource(strings = {"STARTING", "STARTED", "STOPPING", "UNKNOWN"})
    void aStepWhoseEndWasNeverWrittenDownKeepsNoRunFromBeingFinished(String left) throws Exception {
        TestInbox.fill(inbox, 40, 7);
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            ImportHarness asked = harness(database);
            AtomicBoolean told = new AtomicBoolean();
            Thread stopping = new Thread(asked.running()::stop);
            assertThatThrownBy(() -> asked.imports(inbox, TestTownship.rules(), (source, sink) -> {
                        if (told.compareAndSet(false, true)) {
                            stopping.start();
                            awaitStopping(asked.running());
                        }
                        return new PlainReader().read(source, sink);
                    }))
                    .isInstanceOf(ImportFailed.class);
            stopping.join();
            database.jdbc()
                    .sql("UPDATE batch_job_execution SET status = 'FAILED', exit_code = 'FAILED'")
                    .update();
            assertThat(database.jdbc()
                            .sql(
                                    "UPDATE batch_step_execution SET status = :left, exit_code = 'EXECUTING', end_time = NULL"
                                            + " WHERE step_name = 'reader:worker1'")
                            .param("left", left)
                            .update())
                    .isEqualTo(1);

            ImportSummary summary = harness(database).imports(inbox, TestTownship.rules(), new PlainReader());

            assertThat(summary.recovered()).isTrue();
        }
    }

    private static ImportHarness harness(LedgerDatabase database) {
        return new ImportHarness(database, database.writer(), CLOCK, 2);
    }

    private static void awaitStopping(RunningJobs running) {
        while (!running.stopping()) {
            Thread.onSpinWait();
        }
    }
}
