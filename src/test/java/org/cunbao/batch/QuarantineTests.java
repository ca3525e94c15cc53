package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.FileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class QuarantineTests {

    private static final int KILLED = 128 + 9;

    @TempDir
    private Path inbox;

    @Test
    void aFileThatKillsTheProcessIsFoundOutAndTheRestGoesOn() throws Exception {
        TestInbox.fill(inbox, 60, 7);
        Files.writeString(inbox.resolve("2023Q1/村0/毒.csv"), "activity,u1,2023Q1\n甲");
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            assertThat(imports(database)).as("among others").isEqualTo(KILLED);
            assertThat(imports(database)).as("alone").isEqualTo(KILLED);
            assertThat(imports(database)).as("alone again").isEqualTo(KILLED);
            assertThat(imports(database)).isZero();

            assertThat(database.jdbc().sql("""
                                    SELECT r.name FROM findings f JOIN readings g USING (township, reading)
                                      JOIN receipts r USING (township, receipt)
                                     WHERE f.code = 'file.quarantined' ORDER BY r.name""").query(String.class).list()).isEqualTo(List.of("2023Q1/村0/毒.csv"));
            assertThat(database.jdbc()
                            .sql("SELECT count(*) FROM readings")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(61);
        }
    }

    @Test
    void aFileThatTakesTheHeapIsAFaultTwiceAndThenQuarantined() throws Exception {
        TestInbox.fill(inbox, 10, 7);
        Files.writeString(inbox.resolve("大.csv"), "activity,u1,2023Q1\n甲");
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            for (int night = 1; night <= 2; night++) {
                assertThat(night(database).faults())
                        .extracting(fault -> fault.receipt().name())
                        .containsExactly("大.csv");
            }
            ImportSummary third = night(database);

            assertThat(third.faults()).isEmpty();
            assertThat(third.totals().due()).isZero();
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsNoFaultOfTheFileThatIsReadAlone() throws Exception {
        Path file = inbox.resolve("一.csv");
        Files.writeString(file, "activity,u1,2023Q1\n甲");
        AtomicBoolean away = new AtomicBoolean(true);
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            database.jdbc()
                    .sql("INSERT INTO reading_attempts (township, program, alone, sha256)"
                            + " VALUES (:township, 'test 1', true, ARRAY[:sha256])")
                    .param("township", TestTownship.CODE)
                    .param("sha256", Canonical.sha256(Files.readAllBytes(file)))
                    .update();
            ImportHarness harness =
                    new ImportHarness(database, database.writer(), Clock.fixed(TestTownship.START, ZoneOffset.UTC), 1);
            FileReader reader = (source, sink) -> {
                if (away.getAndSet(false)) {
                    throw new DataAccessResourceFailureException("gone", new SQLException("terminated", "57P01"));
                }
                return new org.cunbao.ledger.jdbc.PlainReader().read(source, sink);
            };

            assertThatThrownBy(() -> harness.imports(inbox, TestTownship.rules(), reader))
                    .isInstanceOf(ImportFailed.class);
            assertThat(harness.imports(inbox, TestTownship.rules(), reader).faults())
                    .isEmpty();

            assertThat(database.jdbc()
                            .sql("SELECT run FROM readings")
                            .query(Long.class)
                            .list())
                    .containsExactly(1L);
            assertThat(database.jdbc()
                            .sql("SELECT count(*) FROM findings")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private ImportSummary night(LedgerDatabase database) throws Exception {
        return new ImportHarness(database, database.writer(), Clock.fixed(TestTownship.START, ZoneOffset.UTC), 2)
                .imports(inbox, TestTownship.rules(), (source, sink) -> {
                    if (source.name().equals("大.csv")) {
                        throw new OutOfMemoryError("as a reader would");
                    }
                    return new org.cunbao.ledger.jdbc.PlainReader().read(source, sink);
                });
    }

    private int imports(LedgerDatabase database) throws Exception {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Poisoned.class.getName(),
                inbox.toString());
        process.environment().putAll(database.environment());
        return process.redirectErrorStream(true)
                .redirectOutput(new File("target/poisoned.log"))
                .start()
                .waitFor();
    }
}
