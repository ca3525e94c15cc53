package org.cunbao.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Brings a database to the present version, each migration whole or not at all. Flyway notes what it did on a connection
 * of its own, after the migration was committed: a process killed between the two could never start again. Here both
 * use one connection, so one transaction holds them.
 */
final class Migrations {

    private Migrations() {}

    /**
     * Migrates as {@code flyway} is configured.
     *
     * @throws IllegalStateException when the database cannot be reached
     */
    static void run(Flyway flyway) {
        Configuration configured = flyway.getConfiguration();
        try (Connection connection = configured.getDataSource().getConnection()) {
            FluentConfiguration single = new FluentConfiguration(configured.getClassLoader())
                    .configuration(configured)
                    .dataSource(new SingleConnectionDataSource(connection, true));
            single.load().migrate();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be migrated: " + e.getMessage(), e);
        }
    }
}
