package org.cunbao.audit.jdbc;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.cunbao.audit.Audit;
import org.cunbao.audit.Check;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The audit of what PostgreSQL keeps; every bean that is a check takes part. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    Audit audit(List<Check> checks) {
        return new Audit(checks);
    }

    @Bean
    Check runsCheck(DataSource dataSource) {
        return new RunsCheck(dataSource);
    }

    @Bean
    Check vaultCheck(DataSource dataSource) {
        return new VaultCheck(dataSource);
    }

    @Bean
    Check receiptsCheck(DataSource dataSource) {
        return new ReceiptsCheck(dataSource);
    }

    @Bean
    Check decisionsCheck(DataSource dataSource) {
        return new DecisionsCheck(dataSource);
    }

    @Bean
    Check readingsCheck(DataSource dataSource) {
        return new ReadingsCheck(dataSource);
    }

    @Bean
    Check rereadingCheck(DataSource dataSource, Vault vault, Decisions decisions, History history) {
        return new RereadingCheck(dataSource, vault, decisions, history);
    }

    @Bean
    Check secretCheck(DataSource dataSource) {
        return new SecretCheck(dataSource);
    }

    @Bean
    Check closesCheck(DataSource dataSource, Vault vault) {
        return new ClosesCheck(dataSource, vault);
    }

    @Bean
    Check outputsCheck(DataSource dataSource, Vault vault, @Value("${cunbao.output:output}") Path folder) {
        return new OutputsCheck(dataSource, vault, folder);
    }

    @Bean
    Check custodyCheck(DataSource dataSource) {
        return new CustodyCheck(dataSource);
    }
}
