package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Entries of many readings, fetched a few thousand at a time, which the driver does only inside a transaction. */
final class EntryStream {

    private static final int AT_ONCE = 4000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    EntryStream(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(AT_ONCE);
        this.transactions = transactions;
    }

    void each(String township, List<Long> readings, Consumer<StoredEntry> sink) {
        transactions.executeWithoutResult(status -> jdbc.query(
                """
                SELECT e.reading, e.submission, e.sheet, e.row, e.number, v.keys, v.contents
                  FROM entries e CROSS JOIN LATERAL (
                       SELECT array_agg(p.key) AS keys, array_agg(p.value) AS contents
                         FROM jsonb_each_text(e.values) p) v
                 WHERE e.township = ? AND e.reading = ANY (?) ORDER BY e.reading, e.sheet, e.row, e.number""",
                row -> {
                    sink.accept(entry(row));
                },
                township,
                readings.toArray(Long[]::new)));
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("reading"),
                row.getInt("submission"),
                row.getInt("sheet"),
                row.getInt("row"),
                row.getInt("number"),
                Pairs.of(row, "keys", "contents"));
    }
}
