package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Entries of a reading, fetched a few thousand at a time, which the driver does only inside a transaction. */
final class FiledEntries {

    private static final int AT_ONCE = 2000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    FiledEntries(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(AT_ONCE);
        this.transactions = transactions;
    }

    void each(String township, long reading, Consumer<Entry> sink) {
        transactions.executeWithoutResult(status -> jdbc.query(
                """
                SELECT e.sheet, e.row, e.last_row, e.number, e.submission, v.keys, v.contents
                  FROM entries e CROSS JOIN LATERAL (
                       SELECT array_agg(p.key) AS keys, array_agg(p.value) AS contents
                         FROM jsonb_each_text(e.values) p) v
                 WHERE e.township = ? AND e.reading = ? ORDER BY e.sheet, e.row, e.number""",
                row -> {
                    sink.accept(entry(row));
                },
                township,
                reading));
    }

    void each(String township, Collection<Filed.Place> of, BiConsumer<Filed.Place, Entry> sink) {
        transactions.executeWithoutResult(status -> jdbc.query(
                """
                SELECT e.reading, e.sheet, e.row, e.last_row, e.number, e.submission, v.keys, v.contents
                  FROM unnest(?, ?) AS w(reading, submission)
                  JOIN entries e ON e.township = ? AND e.reading = w.reading AND e.submission = w.submission
                 CROSS JOIN LATERAL (
                       SELECT array_agg(p.key) AS keys, array_agg(p.value) AS contents
                         FROM jsonb_each_text(e.values) p) v
                 ORDER BY e.reading, e.sheet, e.row, e.number""",
                row -> {
                    sink.accept(new Filed.Place(row.getLong("reading"), row.getInt("submission")), entry(row));
                },
                of.stream().map(Filed.Place::reading).toArray(Long[]::new),
                of.stream().map(Filed.Place::submission).toArray(Integer[]::new),
                township));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Map<String, String> values = new TreeMap<>();
        if (row.getArray("keys") != null) {
            String[] keys = (String[]) row.getArray("keys").getArray();
            String[] contents = (String[]) row.getArray("contents").getArray();
            for (int i = 0; i < keys.length; i++) {
                values.put(keys[i], contents[i]);
            }
        }
        return new Entry(
                row.getInt("sheet"),
                row.getInt("row"),
                row.getInt("last_row"),
                row.getInt("number"),
                row.getInt("submission"),
                values);
    }
}
