package org.cunbao.ledger.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.cunbao.ledger.Custody;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Vault;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A new, empty ledger on the test server, in a schema of its own, seen by the three roles. */
public final class LedgerDatabase implements AutoCloseable {

    private static final String URL =
            System.getProperty("cunbao.test.database.url", "jdbc:postgresql://127.0.0.1:54555/cunbao");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final String schema;
    private final HikariDataSource writer;

    private LedgerDatabase(String schema) {
        this.schema = schema;
        this.writer = pool("cunbao_writer", "w");
    }

    public static LedgerDatabase fresh() {
        String schema = "test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
        LedgerDatabase database = new LedgerDatabase(schema);
        try (HikariDataSource owner = database.pool("cunbao_owner", "o")) {
            Flyway.configure()
                    .dataSource(owner)
                    .schemas(schema)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
        return database;
    }

    /** An existing schema, for a process that joins it. */
    public static LedgerDatabase join(String schema) {
        return new LedgerDatabase(schema);
    }

    public String schema() {
        return schema;
    }

    public DataSource writer() {
        return writer;
    }

    public DataSource as(String role) {
        return pool(role, role.substring(7, 8));
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

    public Decisions decisions() {
        return new JdbcDecisions(writer, new TransactionTemplate(transactions()));
    }

    public Filed filed() {
        return new JdbcFiled(writer, new TransactionTemplate(transactions()));
    }

    public Custody custody(Clock clock) {
        return new JdbcCustody(writer, clock);
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

    private HikariDataSource pool(String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(URL + "?currentSchema=" + schema);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        writer.close();
        try (HikariDataSource owner = pool("cunbao_owner", "o");
                Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + schema + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
