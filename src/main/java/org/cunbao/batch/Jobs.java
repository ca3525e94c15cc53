package org.cunbao.batch;

import java.util.List;
import org.cunbao.ledger.Import;
import org.cunbao.ledger.Run;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts the job of a run, or takes it up where it died. The caller holds the township, so nothing running is alive. */
final class Jobs {

    private static final String TOWNSHIP = "township";
    private static final String RUN = "run";

    private final JobRepository repository;
    private final JobOperator operator;
    private final NightlyImportJob job;
    private final RunningJobs running;

    Jobs(JobRepository repository, JobOperator operator, NightlyImportJob job, RunningJobs running) {
        this.repository = repository;
        this.operator = operator;
        this.job = job;
        this.running = running;
    }

    void finish(Run run, Import work, Runnable resolving) throws ImportFailed {
        if (running.stopping()) {
            throw new ImportFailed(BatchStatus.STOPPED.name(), List.of());
        }
        recoverDead(run);
        try {
            JobExecution execution = operator.start(running.watch(job.of(work, resolving)), parameters(run));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new ImportFailed(execution.getStatus().name(), execution.getAllFailureExceptions());
            }
        } catch (JobExecutionException e) {
            throw new ImportFailed("refused", List.of(e));
        }
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addString(TOWNSHIP, run.township())
                .addLong(RUN, run.number())
                .toJobParameters();
    }

    private void recoverDead(Run run) {
        for (JobExecution execution : repository.findRunningJobExecutions(NightlyImportJob.NAME)) {
            if (run.township().equals(execution.getJobParameters().getString(TOWNSHIP))) {
                operator.recover(execution);
            }
        }
        JobInstance instance = repository.getJobInstance(NightlyImportJob.NAME, parameters(run));
        if (instance != null) {
            makeStartable(instance);
        }
    }

    /**
     * Spring Batch refuses an instance without an execution (the machine died between the two), one whose end it does
     * not know, and one of whose steps the end was never written down (the database went away). Each of our steps may be
     * done again, so none of these is a reason to refuse.
     */
    private void makeStartable(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            repository.deleteJobInstance(instance);
            return;
        }
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus().isRunning() || step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
    }
}
