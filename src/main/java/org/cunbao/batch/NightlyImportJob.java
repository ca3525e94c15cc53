package org.cunbao.batch;

import org.cunbao.ledger.Import;
import org.cunbao.ledger.Receipt;
import org.cunbao.ledger.Run;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The import, step by step: receive, read with as many workers as cores, account, resolve, summarise. */
final class NightlyImportJob {

    static final String NAME = "nightlyImport";

    /** Files in one transaction. */
    private static final int FILES_AT_ONCE = Integer.getInteger("cunbao.reading.files", 64);

    private final Steps steps;
    private final Jobs jobs;
    private final int workers;

    NightlyImportJob(Steps steps, Jobs jobs, int workers) {
        this.steps = steps;
        this.jobs = jobs;
        this.workers = workers;
    }

    Job of(Import work, Runnable resolving) {
        return steps.job(NAME)
                .start(steps.once("receive", work::receive))
                .next(workers("read", work))
                .next(steps.once("account", work::account))
                .next(steps.once("resolve", resolving::run))
                .next(steps.once("summarise", work::finish))
                .build();
    }

    /**
     * Does the work of a run, or what is left of it.
     *
     * @throws ImportFailed if it did not come to its end
     */
    void run(Run run, Import work, Runnable resolving) throws ImportFailed {
        jobs.run(
                of(work, resolving),
                new JobParametersBuilder()
                        .addString(Jobs.TOWNSHIP, run.township())
                        .addLong("run", run.number())
                        .toJobParameters(),
                Jobs.TOWNSHIP);
    }

    /** Which file a worker reads is asked of the ledger anew when the step starts: no reader's offset is ever used. */
    private Step workers(String name, Import work) {
        return new StepBuilder(name, steps.repository())
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
        return new StepBuilder("reader", steps.repository())
                .<Receipt, Receipt>chunk(FILES_AT_ONCE)
                .transactionManager(steps.transactions())
                .reader(work::claim)
                .writer(chunk -> work.read(chunk.getItems()))
                .allowStartIfComplete(true)
                .build();
    }
}
