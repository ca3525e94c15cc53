package org.cunbao.ledger.jdbc;

import java.time.Clock;
import javax.sql.DataSource;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Custody;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Losses;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receipts;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Vault;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger's ports on PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    FlywayMigrationStrategy migrations() {
        return Migrations::run;
    }

    @Bean
    Runs runs(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return new JdbcRuns(dataSource, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Losses losses() {
        return Faults::isLost;
    }

    @Bean
    Vault vault(DataSource dataSource) {
        return new JdbcVault(dataSource);
    }

    @Bean
    Receipts receipts(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcReceipts(dataSource, new TransactionTemplate(transactions));
    }

    @Bean
    History history(DataSource dataSource, Vault vault) {
        return new JdbcHistory(dataSource, vault);
    }

    @Bean
    Closes closes(DataSource dataSource) {
        return new JdbcCloses(dataSource);
    }

    @Bean
    Readings readings(DataSource dataSource, PlatformTransactionManager transactions, Vault vault) {
        DefaultTransactionDefinition savepoint =
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        return new JdbcReadings(dataSource, new TransactionTemplate(transactions, savepoint), vault);
    }

    @Bean
    Decisions decisions(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcDecisions(dataSource, new TransactionTemplate(transactions));
    }

    @Bean
    Filed filed(DataSource dataSource, PlatformTransactionManager transactions) {
        return new JdbcFiled(dataSource, new TransactionTemplate(transactions));
    }

    @Bean
    Custody custody(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        return new JdbcCustody(dataSource, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Ledger ledger(Runs runs, Vault vault, Receipts receipts, Readings readings, Decisions decisions, Tallies tallies) {
        return new Ledger(runs, vault, receipts, readings, decisions, tallies);
    }

    @Bean
    Tallies tallies(DataSource dataSource) {
        return new JdbcTallies(dataSource);
    }
}
