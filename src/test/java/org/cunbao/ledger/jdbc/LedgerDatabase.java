package org.cunbao.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Custody;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Vault;
import org.cunbao.postgres.Credentials;
import org.cunbao.postgres.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new, empty ledger seen by the three roles, in a schema of its own: one database serves a test JVM, since a schema is made
 * in a fraction of the time of a database.
 */
public final class LedgerDatabase implements AutoCloseable {

    private static final String URL = "LEDGER_URL";
    private static final String USER = "LEDGER_USER";
    private static final String PASSWORD = "LEDGER_PASSWORD";
    private static final String SCHEMA = "LEDGER_SCHEMA";
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final TestDatabase server;
    private final String schema;
    private final HikariDataSource writer;

    private LedgerDatabase(TestDatabase server, String schema) {
        this.server = server;
        this.schema = schema;
        this.writer = pool(server.writer());
    }

    /** Made when the first ledger is asked for; a process that joins an existing one makes none. */
    private static final class Shared {

        private static final TestDatabase DATABASE = TestDatabase.fresh();
    }

    public static LedgerDatabase fresh() {
        String schema = "ledger_" + NEXT.incrementAndGet();
        LedgerDatabase database = new LedgerDatabase(Shared.DATABASE, schema);
        try (HikariDataSource owner = database.pool(database.server.owner())) {
            Migrations.run(Flyway.configure()
                    .dataSource(owner)
                    .schemas(schema)
                    .locations("classpath:db/migration")
                    .load());
        }
        return database;
    }

    /** An existing ledger, for a process that was started with its {@link #environment()}. */
    public static LedgerDatabase join(Map<String, String> environment) {
        Credentials writer =
                new Credentials(environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""));
        TestDatabase server = new TestDatabase(environment.getOrDefault(URL, ""), writer, writer, writer);
        return new LedgerDatabase(server, environment.getOrDefault(SCHEMA, ""));
    }

    /** What another process needs in its environment to write to this ledger; a command line would show the password. */
    public Map<String, String> environment() {
        Credentials login = server.writer();
        return Map.of(URL, server.url(), USER, login.user(), PASSWORD, login.password(), SCHEMA, schema);
    }

    public DataSource writer() {
        return writer;
    }

    /** Logs in as who may change everything. */
    public HikariDataSource owner() {
        return pool(server.owner());
    }

    /** Logs in as a reader without personal data. */
    public HikariDataSource reader() {
        return pool(server.reader());
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(writer);
    }

    public JdbcTransactionManager transactions() {
        return new JdbcTransactionManager(writer);
    }

    public Runs runs(Clock clock) {
        return new JdbcRuns(writer, new TransactionTemplate(transactions()), clock);
    }

    public Receipts receipts() {
        return new JdbcReceipts(writer, new TransactionTemplate(transactions()));
    }

    public Vault vault() {
        return new JdbcVault(writer);
    }

    public Readings readings() {
        return new JdbcReadings(
                writer,
                new TransactionTemplate(
                        transactions(), new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED)),
                vault());
    }

    public History history() {
        return new JdbcHistory(writer, vault());
    }

    public Decisions decisions() {
        return new JdbcDecisions(writer, new TransactionTemplate(transactions()));
    }

    public Filed filed() {
        return new JdbcFiled(writer, new TransactionTemplate(transactions()));
    }

    public Closes closes() {
        return new JdbcCloses(writer());
    }

    public Custody custody(Clock clock) {
        return new JdbcCustody(writer, new TransactionTemplate(transactions()), clock);
    }

    public Tallies tallies() {
        return new JdbcTallies(writer);
    }

    /** All ports on a data source that a test watches. */
    public Ledger ledger(DataSource watched, Clock clock) {
        JdbcTransactionManager watchedTransactions = new JdbcTransactionManager(watched);
        TransactionTemplate template = new TransactionTemplate(watchedTransactions);
        Vault vault = new JdbcVault(watched);
        return new Ledger(
                new JdbcRuns(watched, template, clock),
                vault,
                new JdbcReceipts(watched, template),
                new JdbcReadings(
                        watched,
                        new TransactionTemplate(
                                watchedTransactions,
                                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED)),
                        vault),
                new JdbcDecisions(watched, template),
                new JdbcTallies(watched));
    }

    private HikariDataSource pool(Credentials credentials) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url() + "?currentSchema=" + schema);
        config.setUsername(credentials.user());
        config.setPassword(credentials.password());
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        writer.close();
        try (HikariDataSource owner = pool(server.owner());
                Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + schema + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
