package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.cunbao.audit.Audit;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.Closing;
import org.cunbao.reports.Outputs;
import org.cunbao.resolve.Conclusions;
import org.cunbao.resolve.WhoIsWho;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The jobs on Spring Batch. */
@Configuration(proxyBeanMethods = false)
class BatchConfiguration {

    /** A server that is restarted or recovers is back well before; what takes longer wants a person. */
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(2);

    @Bean
    Patience patience(DatabaseWatch watch, Clock clock) {
        return new Patience(watch, LONGEST_OUTAGE, clock);
    }

    @Bean
    NightlyImport nightlyImport(Ledger ledger, Conclusions conclusions, Finishing finishing, Patience patience) {
        return new NightlyImport(ledger, conclusions, finishing, patience);
    }

    @Bean
    Finishing finishing(NightlyImportJob imports, QuarterClose closes, WhoIsWho whoIsWho) {
        return new Finishing(imports, closes, whoIsWho);
    }

    @Bean
    Steps steps(JobRepository repository, PlatformTransactionManager transactions) {
        return new Steps(repository, transactions);
    }

    @Bean
    Jobs jobs(JobRepository repository, JobOperator operator, RunningJobs running) {
        return new Jobs(repository, operator, running);
    }

    @Bean
    NightlyImportJob nightlyImportJob(Steps steps, Jobs jobs) {
        return new NightlyImportJob(steps, jobs, Runtime.getRuntime().availableProcessors());
    }

    @Bean
    Closing closing(Ledger ledger, Filed filed, Closes closes, WhoIsWho whoIsWho, Outputs outputs) {
        return new Closing(ledger, filed, closes, whoIsWho, outputs);
    }

    @Bean
    QuarterClose.Kept kept(Ledger ledger, History history, Closes closes) {
        return new QuarterClose.Kept(ledger, history, closes);
    }

    @Bean
    QuarterClose quarterClose(
            Closing closing,
            Steps steps,
            Jobs jobs,
            QuarterClose.Kept kept,
            Patience patience,
            @Value("${cunbao.output:output}") Path folder) {
        return new QuarterClose(closing, new QuarterCloseJob(steps, jobs), kept, patience, folder);
    }

    @Bean
    ScratchHouses scratchHouses(ScratchSchemas schemas, RunningJobs running) {
        return new ScratchHouses(schemas, running);
    }

    @Bean
    AuditRerun auditRerun(Steps steps, Jobs jobs, AuditRerun.Rooms rooms, Patience patience) {
        return new AuditRerun(new AuditRerunJob(steps, jobs), rooms, patience);
    }

    @Bean
    AuditRerun.Rooms auditRooms(Audit audit, History history, Vault vault, ScratchHouses houses) {
        return new AuditRerun.Rooms(audit, history, vault, houses);
    }

    @Bean
    Compare compare(History history, Vault vault, ScratchHouses houses, Filed filed, WhoIsWho whoIsWho) {
        return new Compare(history, vault, houses, filed, whoIsWho);
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
