package org.cunbao.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Zips;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveArrivalTests {

    /** More than are recorded at once. */
    private static final int MEMBERS = 150;

    private final LedgerDatabase database = LedgerDatabase.fresh();

    @TempDir
    private Path inbox;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyMemberOfALargeArchiveKnowsItsArchive() throws Exception {
        Files.writeString(inbox.resolve("a.csv"), "activity,u1,2023Q1\n乙");
        Files.write(inbox.resolve("b.zip"), Zips.zip(UTF_8, members()));

        assertThat(imported(Limits.standard()).totals().receipts()).isEqualTo(2 + MEMBERS);

        assertThat(archives()).containsExactly("b.zip " + MEMBERS);
        assertThat(database.jdbc()
                        .sql("SELECT count(*) FROM readings")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 + MEMBERS);
    }

    @Test
    void anArchiveThatIsRefusedNearItsEndHasNoMembers() throws Exception {
        byte[] half = Zips.zip(UTF_8, members());
        Files.write(inbox.resolve("b.zip"), Zips.zip(UTF_8, new TreeMap<>(Map.of("1.zip", half, "2.zip", half))));

        assertThat(imported(new Limits(1 << 20, 1 << 20, MEMBERS * 2, 100, 100, 2))
                        .totals()
                        .receipts())
                .isEqualTo(1);

        assertThat(database.jdbc()
                        .sql("SELECT code FROM findings")
                        .query(String.class)
                        .list())
                .containsExactly("file.too-large");
    }

    private static Map<String, byte[]> members() {
        Map<String, byte[]> members = new TreeMap<>();
        for (int i = 0; i < MEMBERS; i++) {
            members.put("表" + i + ".csv", ("activity,u1,2023Q1\n甲" + i).getBytes(UTF_8));
        }
        return members;
    }

    /** Name of the archive and number of its members. */
    private List<String> archives() {
        return database.jdbc().sql("""
                SELECT a.name || ' ' || count(*) FROM receipts r
                  JOIN receipts a ON a.township = r.township AND a.receipt = r.archive
                 GROUP BY a.name""").query(String.class).list();
    }

    private ImportSummary imported(Limits limits) throws Exception {
        return new ImportHarness(database, database.writer(), TestTownship.clock(), 2)
                .imports(new ImportRequest(
                        ImportRequest.Whose.all(TestTownship.CODE),
                        List.of(inbox),
                        Optional.empty(),
                        Rereading.CHANGED,
                        "test 1",
                        TestTownship.rules(),
                        rules -> new PlainReader(),
                        new ZipUnpacking(limits)));
    }
}
