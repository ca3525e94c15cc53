package org.cunbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.Assignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyImportTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();

    @TempDir
    private Path inbox;

    @AfterEach
    void close() {
        database.close();
    }

    private ImportSummary imported(LedgerDatabase into, int workers) throws Exception {
        return new ImportHarness(into, into.writer(), TestTownship.clock(), workers)
                .imports(inbox, TestTownship.rules(), new PlainReader());
    }

    @Test
    void everyFileIsReceivedAndReadAndSpringBatchCountsTheSame() throws Exception {
        TestInbox.fill(inbox, 100, 1);

        ImportSummary summary = imported(database, 2);

        assertThat(summary.totals().receipts()).isEqualTo(101);
        assertThat(summary.totals().readings()).isEqualTo(100);
        assertThat(summary.totals().due()).isZero();
        assertThat(summary.faults()).isEmpty();
        assertThat(summary.needsAPerson()).isTrue();
        assertThat(database.jdbc().sql("""
                        SELECT sum(read_count) || ' ' || sum(write_count) FROM batch_step_execution
                         WHERE step_name LIKE 'reader:%'""").query(String.class).single()).isEqualTo("100 100");
        assertThat(summary.lines().stream()
                        .mapToLong(line -> line.rows().data())
                        .sum())
                .isEqualTo(rows(summary, 'A') + rows(summary, 'R'));
    }

    private static long rows(ImportSummary summary, char letter) {
        return summary.totals().rows().getOrDefault(letter, 0L);
    }

    @Test
    void theSameInboxTwiceChangesNothing() throws Exception {
        TestInbox.fill(inbox, 20, 2);
        ImportSummary first = imported(database, 2);
        List<String> before = LedgerText.of(database);

        ImportSummary second = imported(database, 2);

        assertThat(LedgerText.of(database)).isEqualTo(before);
        assertThat(first.run()).isPresent();
        assertThat(second.run()).isEmpty();
        assertThat(second.needsAPerson()).isFalse();
    }

    @Test
    void theNumberOfWorkersChangesNothing() throws Exception {
        TestInbox.fill(inbox, 60, 3);
        List<List<String>> ledgers = new ArrayList<>();
        for (int workers : List.of(1, 2, 5)) {
            try (LedgerDatabase other = LedgerDatabase.fresh()) {
                imported(other, workers);
                ledgers.add(LedgerText.of(other));
            }
        }
        assertThat(ledgers.get(1)).isEqualTo(ledgers.get(0));
        assertThat(ledgers.get(2)).isEqualTo(ledgers.get(0));
    }

    @Test
    void onlyWhatIsNewIsReceivedTheNextNight() throws Exception {
        TestInbox.fill(inbox, 10, 4);
        imported(database, 2);
        Files.writeString(inbox.resolve("新.csv"), "activity,u1,2023Q1\n甲");
        Files.writeString(inbox.resolve("2023Q1/村0/表0.csv"), "activity,u1,2023Q1\n乙");

        ImportSummary summary = imported(database, 2);

        assertThat(summary.totals().receipts()).isEqualTo(2);
        assertThat(summary.run().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void aFaultyFileEndsNoRunAndIsTriedAgainInTheNext() throws Exception {
        TestInbox.fill(inbox, 10, 5);
        Files.writeString(inbox.resolve("坏.csv"), "boom");

        ImportSummary first = imported(database, 2);
        ImportSummary second = imported(database, 2);

        assertThat(first.faults()).extracting(fault -> fault.receipt().name()).containsExactly("坏.csv");
        assertThat(first.totals().readings()).isEqualTo(10);
        assertThat(second.run().orElseThrow().number()).isEqualTo(2);
        assertThat(second.faults()).hasSize(1);
    }

    @Test
    void aSecondImportOfTheTownshipIsRefused() throws Exception {
        try (Runs.RunLock taken = database.runs(TestTownship.clock()).lock(TestTownship.CODE)) {
            assertThat(taken).isNotNull();
            assertThatThrownBy(() -> imported(database, 1)).isInstanceOf(RunRefused.class);
        }
    }

    @Test
    void aWordIsRecordedInARunOfItsOwnAndOnlyTheFileThatItIsAboutIsReadAgain() throws Exception {
        TestInbox.fill(inbox, 5, 6);
        imported(database, 2);
        Assignment unit = new Assignment(Optional.empty(), Optional.of("u9"), Optional.empty(), Optional.empty());
        ImportHarness harness = new ImportHarness(database, database.writer(), TestTownship.clock(), 2);

        ImportSummary summary = harness.decides(
                inbox, TestTownship.rules(), new PlainReader(), new Word.Assign("2023Q1/村0/表0.csv", unit, "填错了村名"));

        assertThat(summary.run().orElseThrow().kind()).isEqualTo(Run.Kind.DECISION);
        assertThat(summary.totals().readings()).isEqualTo(1);
        assertThat(summary.lines()).extracting(line -> line.unit()).containsExactly("u9");
    }

    @Test
    void aWordAboutAnUnknownFileChangesNothing() throws Exception {
        TestInbox.fill(inbox, 2, 6);
        imported(database, 1);
        List<String> before = LedgerText.of(database);
        ImportHarness harness = new ImportHarness(database, database.writer(), TestTownship.clock(), 1);

        assertThatThrownBy(() -> harness.decides(
                        inbox, TestTownship.rules(), new PlainReader(), new Word.Withdraw("没有.csv", "试试")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(LedgerText.of(database)).isEqualTo(before);
    }
}
