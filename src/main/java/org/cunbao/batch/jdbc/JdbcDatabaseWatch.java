package org.cunbao.batch.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.batch.DatabaseWatch;
import org.cunbao.postgres.PostgresServer;
import org.slf4j.LoggerFactory;

/**
 * Knows a lost database by the state of SQL: class 08, and of class 57 what the server says when it goes down (P01, P02) or
 * comes up (P03).
 */
final class JdbcDatabaseWatch implements DatabaseWatch {

    private static final int SECONDS = 2;

    private final DataSource dataSource;
    private final Optional<PostgresServer> own;

    JdbcDatabaseWatch(DataSource dataSource, Optional<PostgresServer> own) {
        this.dataSource = dataSource;
        this.own = own;
    }

    @Override
    public boolean isGone(Throwable failure) {
        return isGone(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isGone(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException fault
                && (isLost(fault) || fault instanceof SQLTransientConnectionException)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isGone(suppressed, seen)) {
                return true;
            }
        }
        Throwable cause = failure.getCause();
        return cause != null && isGone(cause, seen);
    }

    private static boolean isLost(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return state.startsWith("08") || state.equals("57P01") || state.equals("57P02") || state.equals("57P03");
    }

    @Override
    public void keepAlive() {
        try {
            if (own.isPresent()) {
                own.get().revive();
            }
        } catch (IOException failure) {
            LoggerFactory.getLogger(JdbcDatabaseWatch.class)
                    .info("the database was not started again: {}", failure.toString());
        }
    }

    @Override
    public boolean isBack() {
        try {
            if (own.isPresent()) {
                own.get().revive();
            }
            try (Connection connection = dataSource.getConnection()) {
                return connection.isValid(SECONDS);
            }
        } catch (SQLException | IOException stillGone) {
            LoggerFactory.getLogger(JdbcDatabaseWatch.class).info("the database is not back: {}", stillGone.toString());
            return false;
        }
    }
}
