package org.cunbao.ledger.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.cunbao.ledger.Custody;
import org.cunbao.ledger.FactHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The custody log in PostgreSQL: a chain, one line at a time in each township. */
final class JdbcCustody implements Custody {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    JdbcCustody(DataSource dataSource, TransactionOperations transactions, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long record(String township, Line line) {
        return transactions.execute(status -> append(township, line));
    }

    private long append(String township, Line line) {
        jdbc.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended('custody of ' || current_schema() || ' ' || :township, 0))")
                .param("township", township)
                .query((row, number) -> number)
                .list();
        Last last = last(township);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("township", township);
        row.put("entry", last.entry() + 1);
        row.put("at", notBefore(last.at()));
        row.put("who", line.who());
        row.put("action", line.action());
        row.put("details", line.details());
        row.put("reason", line.reason());
        row.put("result", line.result());
        row.put("begun", line.begun().orElse(null));
        row.put("before", last.hash());
        insert(row);
        return last.entry() + 1;
    }

    private void insert(Map<String, @Nullable Object> row) {
        jdbc.sql("""
                INSERT INTO custody (township, entry, at, who, action, details, reason, result, begun, before, hash)
                VALUES (:township, :entry, :time, :who, :action, :details, :reason, :result,
                        CAST(:begun AS bigint), :before, :hash)""")
                .params(row)
                .param("time", row.get("at") instanceof Instant at ? Rows.time(at) : null)
                .param("hash", FactHash.of("custody", row))
                .update();
    }

    /** The end of the chain so far. */
    private record Last(long entry, Instant at, String hash) {}

    private Last last(String township) {
        return jdbc.sql("SELECT entry, at, hash FROM custody WHERE township = :township ORDER BY entry DESC LIMIT 1")
                .param("township", township)
                .query((row, number) ->
                        new Last(row.getLong("entry"), Rows.time(row.getTimestamp("at")), row.getString("hash")))
                .optional()
                .orElse(new Last(0, Instant.MIN, ""));
    }

    /** Time never runs backwards in the log, whatever the machine's clock does. */
    private Instant notBefore(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }
}
