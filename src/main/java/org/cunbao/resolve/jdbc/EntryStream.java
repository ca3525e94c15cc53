package org.cunbao.resolve.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.cunbao.resolve.Speaker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Some fields of many entries, fetched a few thousand at a time, which the driver does only inside a transaction. */
final class EntryStream {

    private static final int AT_ONCE = 4000;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;

    EntryStream(DataSource dataSource, TransactionOperations transactions) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(AT_ONCE);
        this.transactions = transactions;
    }

    /** Where entries are stored, column by column. */
    record Places(List<Long> readings, List<Integer> sheets, List<Integer> rows, List<Integer> numbers) {

        static Places none() {
            return new Places(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(long reading, Speaker speaker) {
            readings.add(reading);
            sheets.add(speaker.sheet());
            rows.add(speaker.row());
            numbers.add(speaker.entry());
        }
    }

    /** Every entry of some readings. */
    void each(String township, List<Long> readings, List<String> fields, Consumer<StoredEntry> sink) {
        query(
                "WHERE e.township = ? AND e.reading = ANY (?) ORDER BY e.reading, e.sheet, e.row, e.number",
                fields,
                List.of(township, readings.toArray(Long[]::new)),
                sink);
    }

    /** Some entries. */
    void each(String township, Places places, List<String> fields, Consumer<StoredEntry> sink) {
        query(
                """
                JOIN unnest(?, ?, ?, ?) p (reading, sheet, row, number)
                  ON p.reading = e.reading AND p.sheet = e.sheet AND p.row = e.row AND p.number = e.number
                WHERE e.township = ? ORDER BY e.reading, e.sheet, e.row, e.number""",
                fields,
                List.of(
                        places.readings().toArray(Long[]::new),
                        places.sheets().toArray(Integer[]::new),
                        places.rows().toArray(Integer[]::new),
                        places.numbers().toArray(Integer[]::new),
                        township),
                sink);
    }

    private void query(String where, List<String> fields, List<Object> arguments, Consumer<StoredEntry> sink) {
        String values = fields.isEmpty()
                ? "ARRAY[]::text[]"
                : "ARRAY[" + String.join(", ", Collections.nCopies(fields.size(), "e.values ->> ?")) + "]";
        List<Object> all = new ArrayList<>(fields);
        all.addAll(arguments);
        transactions.executeWithoutResult(status -> jdbc.query(
                "SELECT e.reading, e.submission, e.sheet, e.row, e.number, " + values + " AS contents FROM entries e "
                        + where,
                row -> {
                    sink.accept(entry(row, fields));
                },
                all.toArray()));
    }

    private static StoredEntry entry(ResultSet row, List<String> fields) throws SQLException {
        String[] contents = (String[]) row.getArray("contents").getArray();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < contents.length; i++) {
            if (contents[i] != null) {
                values.put(fields.get(i), contents[i]);
            }
        }
        return new StoredEntry(
                row.getLong("reading"),
                row.getInt("submission"),
                row.getInt("sheet"),
                row.getInt("row"),
                row.getInt("number"),
                values);
    }
}
