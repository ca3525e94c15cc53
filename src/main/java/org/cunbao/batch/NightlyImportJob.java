package org.cunbao.batch;

import org.cunbao.ledger.Import;
import org.cunbao.ledger.Receipt;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The import, step by step: receive, read with as many workers as cores, account, resolve, summarise. */
final class NightlyImportJob {

    static final String NAME = "nightlyImport";

    /** Files in one transaction. */
    private static final int FILES_AT_ONCE = 64;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final int workers;

    NightlyImportJob(JobRepository repository, PlatformTransactionManager transactions, int workers) {
        this.repository = repository;
        this.transactions = transactions;
        this.workers = workers;
    }

    JobRepository repository() {
        return repository;
    }

    Job of(Import work, Runnable resolving) {
        return new JobBuilder(NAME, repository)
                .start(step("receive", work::receive))
                .next(workers("read", work))
                .next(step("account", work::account))
                .next(step("resolve", resolving))
                .next(step("summarise", work::finish))
                .build();
    }

    private Step step(String name, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            work.run();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** Which file a worker reads is asked of the ledger anew when the step starts: no reader's offset is ever used. */
    private Step workers(String name, Import work) {
        return new StepBuilder(name, repository)
                .partitioner("reader", new Workers(work::findDue))
                .step(reader(work))
                .gridSize(workers)
                .taskExecutor(readers())
                .allowStartIfComplete(true)
                .build();
    }

    private static SimpleAsyncTaskExecutor readers() {
        SimpleAsyncTaskExecutor readers = new SimpleAsyncTaskExecutor("reader-");
        readers.setTaskDecorator(WorkLog.inherited());
        return readers;
    }

    private Step reader(Import work) {
        return new StepBuilder("reader", repository)
                .<Receipt, Receipt>chunk(FILES_AT_ONCE)
                .transactionManager(transactions)
                .reader(work::claim)
                .writer(chunk -> work.read(chunk.getItems()))
                .allowStartIfComplete(true)
                .build();
    }
}
