package org.cunbao.batch;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every fact and reading as text, without surrogate keys and the hashes of rows that are over them too, ordered by natural
 * keys: two ledgers that hold the same give the same.
 */
public final class LedgerText {

    private static final String READING = "\n" + """
             JOIN (SELECT g.township, g.reading, r.name AS file, r.sha256 AS bytes, r.run AS received
                     FROM readings g JOIN receipts r USING (township, receipt)) k USING (township, reading)""";

    private static final List<String> TABLES = List.of(
            "SELECT to_jsonb(t) AS line FROM runs t",
            "SELECT to_jsonb(t) FROM run_ends t",
            "SELECT to_jsonb(t) FROM definition_versions t",
            "SELECT to_jsonb(t) - 'bytes' || jsonb_build_object('md5', md5(t.bytes)) FROM vault t",
            "SELECT to_jsonb(t) - 'receipt' - 'archive' FROM receipts t",
            "SELECT to_jsonb(t) FROM decisions t",
            "SELECT to_jsonb(t) FROM closes t",
            "SELECT to_jsonb(t) - 'reading' - 'receipt' - 'seal' || to_jsonb(k) - 'reading' FROM readings t" + READING,
            "SELECT to_jsonb(t) - 'reading' - 'receipt' - 'hash' || to_jsonb(k) - 'reading' FROM reading_uses t"
                    + READING,
            "SELECT to_jsonb(t) - 'reading' || to_jsonb(k) - 'reading' FROM sheet_readings t" + READING,
            "SELECT to_jsonb(t) - 'reading' || to_jsonb(k) - 'reading' FROM table_readings t" + READING,
            "SELECT to_jsonb(t) - 'reading' || to_jsonb(k) - 'reading' FROM submissions t" + READING,
            "SELECT to_jsonb(t) - 'reading' || to_jsonb(k) - 'reading' FROM entries t" + READING,
            "SELECT to_jsonb(t) - 'reading' || to_jsonb(k) - 'reading' FROM findings t" + READING);

    private LedgerText() {}

    static List<String> of(LedgerDatabase database) {
        return of(database.jdbc());
    }

    /** Every line, table by table. */
    public static List<String> of(JdbcClient jdbc) {
        List<String> lines = new ArrayList<>();
        for (String table : TABLES) {
            lines.addAll(jdbc.sql("SELECT line::text FROM (" + table + ") AS t(line) ORDER BY line::text COLLATE \"C\"")
                    .query(String.class)
                    .list());
        }
        return lines;
    }
}
