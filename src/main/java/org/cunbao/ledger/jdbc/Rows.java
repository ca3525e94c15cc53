package org.cunbao.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.cunbao.definitions.RulesHashes;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;

/** Rows of the ledger's tables as values. */
final class Rows {

    private Rows() {}

    static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("township"),
                row.getLong("run"),
                Run.Kind.of(row.getString("kind")),
                row.getTimestamp("started_at").toInstant(),
                row.getString("program"),
                new RulesHashes(
                        row.getString("forms"),
                        row.getString("units"),
                        row.getString("matching"),
                        row.getString("statistics")));
    }

    static Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("township"),
                row.getLong("receipt"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                Receipt.Kind.of(row.getString("kind")),
                row.getTimestamp("received_at").toInstant());
    }

    /** A time as the driver takes it. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant time(Timestamp timestamp) {
        return timestamp.toInstant();
    }
}
