package org.cunbao.audit.jdbc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.cunbao.audit.Check;
import org.cunbao.audit.Said;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Verdicts;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.RulesHashes;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.History;
import org.cunbao.ledger.ReadingAgain;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Vault;
import org.cunbao.ledger.Words;
import org.cunbao.reading.FileReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads again what the program that runs has read, from the bytes, the decisions and the rules of then, and compares.
 *
 * <p>Another program may read otherwise with good reason; what it read is not repeated, and said to be so.
 */
final class RereadingCheck implements Check {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Decisions decisions;
    private final History history;

    RereadingCheck(DataSource dataSource, Vault vault, Decisions decisions, History history) {
        this.jdbc = JdbcClient.create(dataSource);
        this.vault = vault;
        this.decisions = decisions;
        this.history = history;
    }

    @Override
    public String name() {
        return "readings repeated";
    }

    /** A reading of this program, and what it rests on. */
    private record Made(Receipt receipt, long run, String decisions, String format, String hash, RulesHashes rules) {

        Said name() {
            return Names.reading(receipt.name(), receipt.sha256(), run);
        }
    }

    /** Rules and the reader made with them. */
    private record Reader(Rules rules, FileReader files) {}

    @Override
    public void verify(Scope scope, Verdicts verdicts) {
        jdbc.sql(
                        "SELECT program, count(*) AS n FROM readings WHERE program <> :program GROUP BY program ORDER BY program")
                .param("program", scope.program())
                .query(row -> {
                    String program = row.getString("program");
                    verdicts.remark(
                            new Said("read by program " + program + ", not repeated", "由程序 " + program + " 识读，没有重读"),
                            row.getLong("n"));
                });
        Map<RulesHashes, Reader> readers = new ConcurrentHashMap<>();
        Map<String, Words> words = new ConcurrentHashMap<>();
        List<Made> all = made(scope);
        verdicts.looked(all.size());
        all.parallelStream().forEach(made -> {
            try {
                Reader reader = readers.computeIfAbsent(made.rules(), rules -> reader(scope, made));
                Words then = words.computeIfAbsent(
                        made.receipt().township() + " " + made.run(),
                        key -> decisions.findWords(made.receipt().township(), made.run()));
                compare(scope, made, reader, then, verdicts);
            } catch (RuntimeException unreadable) {
                String fault = unreadable.getClass().getSimpleName();
                verdicts.broken(made.name(), new Said("cannot be read again: " + fault, "无法重读：" + fault));
            }
        });
    }

    private void compare(Scope scope, Made made, Reader reader, Words words, Verdicts verdicts) {
        byte[] bytes = vault.bytes(made.receipt().township(), made.receipt().sha256());
        ReadingAgain again = ReadingAgain.of(
                reader.files(), scope.machine().unpacking(), reader.rules(), words.source(made.receipt(), bytes));
        if (!again.hash().equals(made.hash()) || !again.format().equals(made.format())) {
            verdicts.broken(made.name(), new Said("reads otherwise when read again", "重读的结果不同"));
        } else if (!words.hash(made.receipt(), again.fingerprints()).equals(made.decisions())) {
            verdicts.broken(made.name(), new Said("rests on other decisions than there were", "所据的裁定与当时不同"));
        }
    }

    private List<Made> made(Scope scope) {
        Span span = Span.of(scope);
        return jdbc.sql("""
                SELECT c.township, c.receipt, c.name, c.sha256, c.size, c.kind, c.received_at, r.run, r.decisions,
                       r.format, r.hash, r.forms, r.units, n.matching, n.statistics
                  FROM readings r JOIN receipts c USING (township, receipt)
                  JOIN runs n ON n.township = r.township AND n.run = r.run
                 WHERE r.program = :program AND (CAST(:first AS date) IS NULL OR EXISTS (
                       SELECT FROM submissions s WHERE s.township = r.township AND s.reading = r.reading
                          AND s.first_day <= CAST(:last AS date) AND s.last_day >= CAST(:first AS date)))
                 ORDER BY r.township, r.reading""")
                .param("program", scope.program())
                .param("first", span.first())
                .param("last", span.last())
                .query((row, number) -> new Made(
                        new Receipt(
                                row.getString("township"),
                                row.getLong("receipt"),
                                row.getString("name"),
                                row.getString("sha256"),
                                row.getLong("size"),
                                Receipt.Kind.of(row.getString("kind")),
                                row.getTimestamp("received_at").toInstant()),
                        row.getLong("run"),
                        row.getString("decisions"),
                        row.getString("format"),
                        row.getString("hash"),
                        new RulesHashes(
                                row.getString("forms"),
                                row.getString("units"),
                                row.getString("matching"),
                                row.getString("statistics"))))
                .list();
    }

    private Reader reader(Scope scope, Made made) {
        Rules rules = history.findRules(made.receipt().township(), made.rules());
        return new Reader(rules, scope.machine().reader(rules));
    }
}
