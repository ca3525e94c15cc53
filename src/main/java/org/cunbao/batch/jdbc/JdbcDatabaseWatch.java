package org.cunbao.batch.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.cunbao.batch.DatabaseWatch;
import org.cunbao.ledger.Losses;
import org.cunbao.postgres.PostgresServer;
import org.slf4j.LoggerFactory;

/** Asks the ledger's database whether it is there, and starts our own one again. */
final class JdbcDatabaseWatch implements DatabaseWatch {

    private static final int SECONDS = 2;

    private final DataSource dataSource;
    private final Losses losses;
    private final Optional<PostgresServer> own;

    JdbcDatabaseWatch(DataSource dataSource, Losses losses, Optional<PostgresServer> own) {
        this.dataSource = dataSource;
        this.losses = losses;
        this.own = own;
    }

    @Override
    public boolean isGone(Throwable failure) {
        return losses.isLost(failure);
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
