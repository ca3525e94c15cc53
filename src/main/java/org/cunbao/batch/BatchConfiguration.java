package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.Outputs;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.WhoIsWho;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The import's job on Spring Batch. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

    /** A server that is restarted or recovers is back well before; what takes longer wants a person. */
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(2);

    @Bean
    NightlyImport nightlyImport(
            Ledger ledger, WhoIsWho whoIsWho, Conclusions conclusions, Jobs jobs, DatabaseWatch watch) {
        return new NightlyImport(ledger, whoIsWho, conclusions, jobs, new Patience(watch, LONGEST_OUTAGE));
    }

    @Bean
    Jobs jobs(JobOperator operator, NightlyImportJob job, RunningJobs running) {
        return new Jobs(job.repository(), operator, job, running);
    }

    @Bean
    NightlyImportJob nightlyImportJob(JobRepository repository, PlatformTransactionManager transactions) {
        JobRepositories.demandLasting(repository);
        return new NightlyImportJob(
                repository, transactions, Runtime.getRuntime().availableProcessors());
    }

    @Bean
    QuarterClose quarterClose(Ledger ledger, Filed filed, Closes closes, WhoIsWho whoIsWho, Outputs outputs) {
        return new QuarterClose(ledger, filed, closes, whoIsWho, outputs);
    }

    @Bean
    Replay replay(History history, Vault vault, ScratchSchemas schemas) {
        return new Replay(history, vault, schemas);
    }

    @Bean
    Compare compare(History history, Vault vault, ScratchSchemas schemas, Filed filed, WhoIsWho whoIsWho) {
        return new Compare(history, vault, schemas, filed, whoIsWho);
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
