package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import org.cunbao.ledger.Ledger;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The import's job on Spring Batch. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

    @Bean
    NightlyImport nightlyImport(
            Ledger ledger,
            JobRepository repository,
            JobOperator operator,
            PlatformTransactionManager transactions,
            RunningJobs running) {
        JobRepositories.demandLasting(repository);
        NightlyImportJob job = new NightlyImportJob(
                repository, transactions, Runtime.getRuntime().availableProcessors());
        return new NightlyImport(ledger, new Jobs(repository, operator, job, running));
    }

    /** Heard by nobody unless the service wants to tell of it. */
    @Bean
    ObservationRegistry observationRegistry() {
        return ObservationRegistry.create();
    }

    @Bean
    RunningJobs runningJobs(ObservationRegistry observed) {
        return new RunningJobs(observed);
    }
}
