package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Rows for several tables, gathered and sent by {@code COPY} on the connection of the transaction that is on.
 *
 * <p>Of a large file the rows are sent while the next ones are being gathered: the database works beside the reader. While
 * it is open nothing else may ask that connection anything, but after {@link #send()}.
 */
final class Copy implements AutoCloseable {

    /** Bytes gathered before they are sent: a sheet of a million rows never stands in memory. */
    private static final int ENOUGH = 4 << 20;

    private final DataSource dataSource;
    private Map<Target, CopyRows> rows = new EnumMap<>(Target.class);
    private Map<Target, CopyRows> onTheirWay = new EnumMap<>(Target.class);
    private @Nullable CompletableFuture<Void> sending;
    private int sent;

    /** What is copied into, in the order in which it must be sent. */
    enum Target {
        VAULT("vault (township, sha256, piece, size, bytes)"),
        RECEIPTS(
                "receipts (township, receipt, name, sha256, size, kind, received_at, declared_at, sender, archive, run,"
                        + " hash)"),
        SHEETS("sheet_readings (township, reading, sheet, name, hidden, last_row, rows)"),
        TABLES("table_readings (township, reading, sheet, number, form, first_row, header_row, last_row, fingerprint,"
                + " columns, evidence)"),
        SUBMISSIONS("submissions (township, reading, submission, sheet, form, kind, unit, period, first_day, last_day,"
                + " state, compiled, supplement, data, accepted)"),
        ENTRIES("entries (township, reading, sheet, row, number, last_row, submission, values)"),
        FINDINGS("findings (township, reading, number, code, severity, sheet, row, col, raw, arguments)"),
        READINGS("readings (township, reading, receipt, program, forms, units, decisions, run, format, sheets, tables,"
                + " submissions, entries, findings, hash, seal)"),
        USES("reading_uses (township, receipt, run, reading, hash)");

        private final String columns;

        Target(String columns) {
            this.columns = columns;
        }
    }

    /** A point between two rows to which what was gathered can be taken back, as long as nothing was sent since. */
    record Mark(int sent, Map<Target, Integer> lengths) {}

    Copy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rows for one table; call {@link #sendIfEnough()} after a whole row. */
    CopyRows into(Target target) {
        return rows.computeIfAbsent(target, unused -> new CopyRows());
    }

    Mark mark() {
        Map<Target, Integer> lengths = new EnumMap<>(Target.class);
        rows.forEach((target, text) -> lengths.put(target, text.length()));
        return new Mark(sent, lengths);
    }

    /** Forgets what was gathered since the mark; false if some of it was sent, then only a rollback helps. */
    boolean takeBack(Mark mark) {
        if (mark.sent() != sent) {
            return false;
        }
        rows.forEach((target, text) -> text.truncate(mark.lengths().getOrDefault(target, 0)));
        return true;
    }

    /** Sends what was gathered, if that is much, and does not wait for it. */
    void sendIfEnough() {
        if (rows.values().stream().mapToInt(CopyRows::length).sum() >= ENOUGH) {
            sent++;
            await();
            Map<Target, CopyRows> gathered = rows;
            rows = onTheirWay;
            onTheirWay = gathered;
            Connection connection = connection();
            sending = CompletableFuture.runAsync(() -> send(connection, gathered), Copy::run);
        }
    }

    /** Everything that was gathered is with the database when this returns. */
    void send() {
        sent++;
        await();
        send(connection(), rows);
    }

    /** Waits until nothing is on its way any more, so that the transaction can be ended or taken back. */
    @Override
    public void close() {
        if (sending != null) {
            sending.handle((done, fault) -> done).join();
        }
    }

    /** Given back at once: it is the transaction's, and stays open as long as that. */
    private Connection connection() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        DataSourceUtils.releaseConnection(connection, dataSource);
        return connection;
    }

    private void await() {
        if (sending != null) {
            try {
                sending.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException fault ? fault : e;
            }
        }
    }

    private static void run(Runnable work) {
        Thread thread = new Thread(work, "copy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void send(Connection connection, Map<Target, CopyRows> rows) {
        rows.forEach((target, text) -> {
            if (text.length() > 0) {
                send(connection, target, text);
            }
        });
    }

    private static void send(Connection connection, Target target, CopyRows rows) {
        String sql = "COPY " + target.columns + " FROM STDIN (FORMAT binary)";
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                rows.sendTo(copy);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw Faults.of(sql, e);
        }
    }
}
