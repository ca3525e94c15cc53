package org.cunbao.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.cunbao.audit.Audit;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verification;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Custody;
import org.cunbao.ledger.Unpacking;
import org.cunbao.ledger.Word;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.cunbao.ledger.jdbc.LedgerStory;
import org.cunbao.ledger.jdbc.PlainReader;
import org.cunbao.ledger.jdbc.TestTownship;
import org.cunbao.reading.Assignment;
import org.cunbao.reading.FileReader;
import org.cunbao.reading.Layout;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class VerifyTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final HikariDataSource owner = database.owner();
    private final Audit audit = new Audit(List.<Check>of(
            new RunsCheck(database.writer()),
            new ClosesCheck(database.writer(), database.vault()),
            new SecretCheck(database.writer()),
            new VaultCheck(database.writer()),
            new ReceiptsCheck(database.writer()),
            new DecisionsCheck(database.writer()),
            new ReadingsCheck(database.writer()),
            new RereadingCheck(database.writer(), database.vault(), database.decisions(), database.history()),
            new CustodyCheck(database.writer())));

    @AfterEach
    void close() {
        owner.close();
        database.close();
    }

    @BeforeEach
    void history() {
        LedgerStory story = new LedgerStory(database);
        story.arrives("a.csv", "2023-04-01T00:00:00Z", "volunteer,u1,2023Q1", "张三", "", "李四")
                .arrives("b.csv", "", "activity,u1,2023Q1", "甲")
                .arrives("c.csv", "2023-04-02T00:00:00Z", "volunteer,u2,2023Q2,compiled", "王五")
                .arrives("d.csv", "2023-04-02T00:00:00Z", "volunteer,u2,2023Q2,rejected", "赵六")
                .imported();
        story.said(new Word.Assign(
                "c.csv",
                new Assignment(Optional.of(""), Optional.of("u3"), Period.parse("2023Q2"), Optional.empty()),
                "said so"));
        story.said(
                new Word.LayOut(new Layout("header", Map.of(1, Optional.of("name"), 2, Optional.empty())), "\"why\""));
        story.said(new Word.Answer("0123456789ab", "", "seen"));
        story.said(new Word.Withdraw("d.csv", "wrong"));
        story.said(new Word.Undo(4, "right"));
        story.closed(Period.parse("2023Q1").orElseThrow(), "")
                .closed(Period.parse("2023Q2").orElseThrow(), "manifest of 2023Q1");
        new JdbcTemplate(owner)
                .execute(
                        "INSERT INTO seal_secret (bytes, hash) VALUES (sha256('a'), encode(sha256(sha256('a')), 'hex'))");
        Custody custody = database.custody(TestTownship.clock());
        long begun = custody.record(
                TestTownship.CODE, new Custody.Line("clerk", "export", "all", "asked", "begun", Optional.empty()));
        custody.record(TestTownship.CODE, new Custody.Line("clerk", "export", "", "asked", "done", Optional.of(begun)));
    }

    @Test
    void whatIsWholeIsVerified() {
        Verification verification = audit.verify(scope("another", Optional.empty()));
        assertThat(verification.broken()).isEmpty();
        assertThat(verification.items())
                .isEqualTo(new TreeMap<>(Map.of(
                        "closes",
                        10L,
                        "custody",
                        2L,
                        "decisions",
                        5L,
                        "readings",
                        18L,
                        "readings repeated",
                        0L,
                        "receipts",
                        4L,
                        "runs",
                        20L,
                        "secret",
                        1L,
                        "vault",
                        12L)));
        assertThat(verification.remarks())
                .isEqualTo(Map.of(new Said("read by program test 1, not repeated", "由程序 test 1 识读，没有重读"), 9L));
    }

    @Test
    void aPeriodAsksOnlyForTheFilesThatToldOfIt() {
        assertThat(audit.verify(scope("another", Period.parse("2023Q2"))).items())
                .containsEntry("vault", 2L)
                .containsEntry("receipts", 4L);
    }

    @Test
    void oneFlippedBitAnywhereIsFoundAndNamed() {
        JdbcTemplate template = new JdbcTemplate(owner);
        Flip flip = new Flip(template, new Random(42));
        flip.dropConstraints();
        List<String> missed = new ArrayList<>();
        TreeMap<String, Integer> flips = new TreeMap<>();
        for (int round = 0; round < 4; round++) {
            for (Flip.Place place : flip.places()) {
                Flip.Flipped flipped = flip.at(place);
                if (flipped == null) {
                    continue;
                }
                flips.merge(place.table(), 1, Integer::sum);
                List<Verification.Broken> broken =
                        audit.verify(scope("another", Optional.empty())).broken();
                if (broken.stream().noneMatch(one -> names(flipped, one))) {
                    missed.add(flipped + " " + told(broken, Language.ENGLISH));
                }
                flip.back(flipped);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(audit.verify(scope("another", Optional.empty())).broken()).isEmpty();
        assertThat(flips)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("closes", 48),
                        Map.entry("custody", 44),
                        Map.entry("decisions", 100),
                        Map.entry("definition_versions", 24),
                        Map.entry("entries", 32),
                        Map.entry("findings", 40),
                        Map.entry("reading_uses", 20),
                        Map.entry("readings", 64),
                        Map.entry("receipts", 48),
                        Map.entry("run_ends", 16),
                        Map.entry("runs", 40),
                        Map.entry("seal_secret", 12),
                        Map.entry("sheet_readings", 28),
                        Map.entry("submissions", 60),
                        Map.entry("table_readings", 44),
                        Map.entry("vault", 20))));
    }

    @Test
    void whatIsBrokenIsCalledByItsName() {
        JdbcTemplate template = new JdbcTemplate(owner);
        template.update("UPDATE entries SET values = '{\"name\": \"张四\"}' WHERE values ->> 'name' = '张三'");
        template.update("UPDATE receipts SET sender = 'x' WHERE name = 'b.csv'");
        template.update("UPDATE custody SET who = 'nobody' WHERE entry = 1");
        String sha256 = Objects.requireNonNull(
                template.queryForObject("SELECT sha256 FROM receipts WHERE name = 'a.csv'", String.class));
        List<Verification.Broken> broken =
                audit.verify(scope("another", Optional.empty())).broken();
        assertThat(told(broken, Language.ENGLISH))
                .containsExactly(
                        "custody: custody line 1: its hash does not match",
                        "readings: reading of a.csv@" + sha256 + " in run 1: what it holds does not match its hash",
                        "readings: reading of a.csv@" + sha256 + " in run 3: what it holds does not match its hash",
                        "receipts: receipt 4 of b.csv in run 1: its hash does not match");
        assertThat(told(broken, Language.CHINESE))
                .containsExactly(
                        "custody: 经手记录第 1 行: 与其哈希不符",
                        "readings: 第 1 次运行对 a.csv@" + sha256 + " 的识读: 内容与其哈希不符",
                        "readings: 第 3 次运行对 a.csv@" + sha256 + " 的识读: 内容与其哈希不符",
                        "receipts: 第 1 次运行的第 4 号收件 b.csv: 与其哈希不符");
    }

    private static boolean names(Flip.Flipped flipped, Verification.Broken broken) {
        return flipped.name() == null || broken.item().en().equals(flipped.name());
    }

    private static List<String> told(List<Verification.Broken> broken, Language language) {
        return broken.stream()
                .map(one -> one.check() + ": " + one.item().in(language) + ": "
                        + one.why().in(language))
                .toList();
    }

    private static Scope scope(String program, Optional<Period> period) {
        return new Scope(period, program, new Scope.Machine() {
            @Override
            public FileReader reader(Rules rules) {
                return new PlainReader();
            }

            @Override
            public Unpacking unpacking() {
                return Unpacking.none();
            }
        });
    }
}
