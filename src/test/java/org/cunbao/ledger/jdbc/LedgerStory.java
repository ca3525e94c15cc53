package org.cunbao.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receiving;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Unpacking;
import org.cunbao.ledger.Word;
import org.cunbao.vocabulary.Period;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs told one after another against a ledger. */
public final class LedgerStory {

    private final LedgerDatabase database;
    private final Clock clock = TestTownship.clock();
    private final List<Arrival> inbox = new ArrayList<>();
    private Rules rules = TestTownship.rules();

    public LedgerStory(LedgerDatabase database) {
        this.database = database;
    }

    public LedgerStory arrives(String name, String received, String... lines) {
        inbox.add(new Arrival(
                name,
                () -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                Optional.of(received).filter(at -> !at.isEmpty()).map(Instant::parse),
                "",
                false));
        return this;
    }

    public LedgerStory under(Rules others) {
        rules = others;
        return this;
    }

    /** Imports what has arrived since the last import. */
    public List<Readings.Fault> imported() {
        Run run = database.runs(clock).begin(TestTownship.CODE, Run.Kind.IMPORT, "test 1", rules);
        new Receiving(database.receipts(), Unpacking.none()).receive(run, inbox);
        inbox.clear();
        return finished(run);
    }

    public List<Readings.Fault> said(Word word) {
        Run run = database.runs(clock).begin(TestTownship.CODE, Run.Kind.DECISION, "test 1", rules);
        database.decisions().record(run, word);
        return finished(run);
    }

    /** A close whose bytes are a few words. */
    public LedgerStory closed(Period period, String before) {
        List<String> texts = List.of(
                "figures of " + period.code(),
                "contributions of " + period.code(),
                "template of " + period.code(),
                "manifest of " + period.code());
        List<byte[]> bytes = texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        List<String> hashes = bytes.stream().map(Canonical::sha256).toList();
        String rests = before.isEmpty() ? "" : Canonical.sha256(before.getBytes(StandardCharsets.UTF_8));
        Close close = new Close(
                period, 0, 1, hashes.get(0), hashes.get(1), hashes.get(2), hashes.get(3), rests, "the period is over");
        Run run = database.runs(clock)
                .begin(
                        TestTownship.CODE,
                        Run.Kind.CLOSE,
                        "test 1",
                        rules,
                        begun -> database.closes().record(begun, close, bytes));
        database.runs(clock).finish(run);
        return this;
    }

    private List<Readings.Fault> finished(Run run) {
        List<Readings.Fault> faults = new TransactionTemplate(database.transactions())
                .execute(status -> database.readings()
                        .read(run, rules, database.receipts().findDue(run, Rereading.CHANGED), new PlainReader()));
        database.runs(clock).finish(run);
        return faults;
    }

    /** {@code name form period: in force | reason <- replaced by}, by name. */
    List<String> inForce() {
        return inForce(Long.MAX_VALUE);
    }

    List<String> inForce(long run) {
        return database.jdbc()
                .sql("""
                SELECT name || ' ' || CASE WHEN in_force THEN 'stands' ELSE reason END
                       || coalesce(' <- ' || replaced_by_name, '') AS line
                  FROM submissions_in_force(:township, :run) ORDER BY name COLLATE "C", submission""")
                .param("township", TestTownship.CODE)
                .param("run", run)
                .query(String.class)
                .list();
    }

    List<String> conclusions() {
        return database.jdbc()
                .sql("""
                SELECT r.name || ' ' || c.code || ' ' || array_to_string(c.arguments, '|') AS line
                  FROM concluded_findings(:township, 9223372036854775807) c
                  JOIN receipts r ON r.township = :township AND r.receipt = c.receipt
                 WHERE c.code <> 'submission.replaced' ORDER BY 1""")
                .param("township", TestTownship.CODE)
                .query(String.class)
                .list();
    }
}
