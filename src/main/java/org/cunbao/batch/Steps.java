package org.cunbao.batch;

import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * What every job is built of: steps that do one thing of the core.
 *
 * @param repository remembers what was done
 * @param transactions of the ledger
 */
record Steps(JobRepository repository, PlatformTransactionManager transactions) {

    private static final TransactionAttribute NONE =
            new DefaultTransactionAttribute(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);

    Steps {
        JobRepositories.demandLasting(repository);
    }

    /** What a step does. */
    interface Deed {
        void perform() throws Exception;
    }

    JobBuilder job(String name) {
        return new JobBuilder(name, repository);
    }

    /** In one transaction; what was done before is not done again. */
    Step once(String name, Deed deed) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            deed.perform();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /**
     * Done by every start, since what it makes is in memory, or since it finds out itself what is left; its transactions
     * are its own.
     */
    Step anew(String name, Deed deed) {
        return gate(name, () -> {
            deed.perform();
            return true;
        });
    }

    /** Whether to go on. */
    interface Gate {
        boolean opens() throws Exception;
    }

    /** The same; where it does not open, the job stops, and may be started again. */
    Step gate(String name, Gate gate) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, chunk) -> {
                            if (!gate.opens()) {
                                chunk.getStepContext().getStepExecution().setTerminateOnly();
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .transactionAttribute(NONE)
                .allowStartIfComplete(true)
                .build();
    }
}
