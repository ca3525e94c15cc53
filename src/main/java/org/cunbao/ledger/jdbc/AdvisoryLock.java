package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;

/** A township taken by an advisory lock of PostgreSQL on a connection of its own; the schema is part of its key. */
final class AdvisoryLock implements Runs.RunLock {

    private static final String KEY = "(hashtextextended('run of ' || current_schema() || ' ' || ?, 0))";
    private static final String TAKE = "SELECT pg_try_advisory_lock" + KEY;
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock" + KEY;

    private final Connection connection;
    private final String township;

    private AdvisoryLock(Connection connection, String township) {
        this.connection = connection;
        this.township = township;
    }

    static AdvisoryLock take(DataSource dataSource, String township) throws RunRefused {
        try {
            Connection connection = dataSource.getConnection();
            if (!ask(connection, TAKE, township)) {
                connection.close();
                throw new RunRefused(township);
            }
            return new AdvisoryLock(connection, township);
        } catch (SQLException e) {
            throw Faults.of(TAKE, e);
        }
    }

    @Override
    public void close() {
        try (Connection closed = connection) {
            ask(closed, GIVE_BACK, township);
        } catch (SQLException e) {
            throw Faults.of(GIVE_BACK, e);
        }
    }

    private static boolean ask(Connection connection, String sql, String township) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, township);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
