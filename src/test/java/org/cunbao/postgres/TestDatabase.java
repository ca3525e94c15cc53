package org.cunbao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A new, empty database for a test, with the three roles; on one embedded server for the whole test JVM, or on the server
 * that {@code -Dcunbao.test.database.url}, {@code .user} and {@code .password} name (a login that may make databases and
 * roles; the database of the address is only used to log in). Such a server must be for tests alone: its three roles are given
 * other passwords.
 *
 * @param url for a JDBC driver
 * @param owner for migrations
 * @param writer for the application's pool
 * @param reader for views without personal data
 */
public record TestDatabase(String url, Credentials owner, Credentials writer, Credentials reader) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new database; nothing in it, and nothing of it seen by any other test. */
    public static TestDatabase fresh() {
        try {
            TestServer server = TestServer.running();
            String name = "test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
            try (Connection connection = server.administration().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS " + name);
                statement.execute("CREATE DATABASE " + name + " OWNER " + Bootstrap.OWNER
                        + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'");
            }
            return server.database(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("no test database", failure);
        }
    }

    /** Logs in as the owner: migrations. */
    public DataSource ownerSource() {
        return source(url, owner);
    }

    /** Logs in as the application does. */
    public DataSource writerSource() {
        return source(url, writer);
    }

    /** Logs in as a reader without personal data. */
    public DataSource readerSource() {
        return source(url, reader);
    }

    /**
     * What a Spring context needs to use this database instead of the embedded server, as {@code key=value}, for
     * {@code SpringApplication} or {@code @SpringBootTest}.
     */
    public List<String> properties() {
        return List.of(
                "cunbao.database.url=" + url,
                "cunbao.database.user=" + writer.user(),
                "cunbao.database.password=" + writer.password(),
                "cunbao.database.owner=" + owner.user(),
                "cunbao.database.owner-password=" + owner.password());
    }

    static DataSource source(String url, Credentials credentials) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        return source;
    }

    /** The folder of the embedded test server. */
    static Path folder() {
        return Path.of("target", "test-postgres");
    }
}
