package org.cunbao.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The server that test databases are made on, opened once a test JVM and given back when it ends.
 *
 * @param address everything up to the database's name
 * @param administration logs in where databases may be made
 */
record TestServer(
        String address, DataSource administration, Credentials owner, Credentials writer, Credentials reader) {

    private static @Nullable TestServer running;

    static synchronized TestServer running() throws IOException, SQLException {
        if (running == null) {
            String url = System.getProperty("cunbao.test.database.url", "");
            running = url.isEmpty() ? embedded() : named(url);
        }
        return running;
    }

    TestDatabase database(String name) {
        return new TestDatabase(address + name, owner, writer, reader);
    }

    private static TestServer embedded() throws IOException, SQLException {
        PostgresServer server =
                EmbeddedPostgres.open(TestDatabase.folder(), List.of("ALTER ROLE " + Bootstrap.OWNER + " CREATEDB"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (IOException failure) {
                System.err.println("the test server did not stop: " + failure.getMessage());
            }
        }));
        DataSource administration = TestDatabase.source(server.jdbcUrl("postgres"), server.owner());
        dropLeavings(administration);
        return new TestServer(server.jdbcUrl(""), administration, server.owner(), server.writer(), server.reader());
    }

    /** Databases of test JVMs that have ended; each would take eight megabytes for ever. */
    private static void dropLeavings(DataSource administration) throws SQLException {
        List<String> leavings = new ArrayList<>();
        try (Connection connection = administration.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet names = statement.executeQuery(
                    "SELECT datname FROM pg_database WHERE datname ~ '^test_[0-9]+_[0-9]+$' ORDER BY datname")) {
                while (names.next()) {
                    leavings.add(names.getString("datname"));
                }
            }
            leavings.removeIf(name -> ProcessHandle.of(Long.parseLong(name.replaceAll("test_([0-9]+)_.*", "$1")))
                    .isPresent());
            for (String name : leavings) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
            }
        }
    }

    private static TestServer named(String url) throws SQLException {
        Credentials login = new Credentials(
                System.getProperty("cunbao.test.database.user", ""),
                System.getProperty("cunbao.test.database.password", ""));
        DataSource administration = TestDatabase.source(url, login);
        try (Connection connection = administration.getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : Bootstrap.ROLES) {
                statement.execute("DO $$ BEGIN CREATE ROLE " + role
                        + "; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$");
                statement.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + password(role) + "'");
            }
            statement.execute("GRANT " + Bootstrap.OWNER + " TO CURRENT_USER");
        }
        return new TestServer(
                url.substring(0, url.lastIndexOf('/') + 1),
                administration,
                new Credentials(Bootstrap.OWNER, password(Bootstrap.OWNER)),
                new Credentials(Bootstrap.WRITER, password(Bootstrap.WRITER)),
                new Credentials(Bootstrap.READER, password(Bootstrap.READER)));
    }

    private static String password(String role) {
        return "test-only-" + role;
    }
}
