package org.cunbao.batch;

import org.cunbao.ledger.Ledger;
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

    @Bean
    NightlyImport nightlyImport(
            Ledger ledger, WhoIsWho whoIsWho, Conclusions conclusions, JobOperator operator, NightlyImportJob job) {
        return new NightlyImport(ledger, whoIsWho, conclusions, new Jobs(job.repository(), operator, job));
    }

    @Bean
    NightlyImportJob nightlyImportJob(JobRepository repository, PlatformTransactionManager transactions) {
        JobRepositories.demandLasting(repository);
        return new NightlyImportJob(
                repository, transactions, Runtime.getRuntime().availableProcessors());
    }
}
