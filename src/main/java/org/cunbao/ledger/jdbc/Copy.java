package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Rows for several tables, gathered and sent by {@code COPY} on the connection of the transaction that is on. */
final class Copy {

    /** Bytes gathered before they are sent: a sheet of a million rows never stands in memory. */
    private static final int ENOUGH = 4 << 20;

    private final DataSource dataSource;
    private final Map<Target, CopyText> rows = new EnumMap<>(Target.class);

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
    CopyText into(Target target) {
        return rows.computeIfAbsent(target, unused -> new CopyText());
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

    void sendIfEnough() {
        if (rows.values().stream().mapToInt(CopyText::length).sum() >= ENOUGH) {
            send();
        }
    }

    void send() {
        sent++;
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            for (Map.Entry<Target, CopyText> gathered : rows.entrySet()) {
                if (gathered.getValue().length() > 0) {
                    send(connection, gathered.getKey(), gathered.getValue());
                }
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void send(Connection connection, Target target, CopyText rows) {
        String sql = "COPY " + target.columns + " FROM STDIN";
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
