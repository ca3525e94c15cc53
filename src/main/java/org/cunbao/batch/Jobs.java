package org.cunbao.batch;

import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Starts a job, or takes it up where it died. */
final class Jobs {

    /** The parameter that names the township. */
    static final String TOWNSHIP = "township";

    private final JobRepository repository;
    private final JobOperator operator;
    private final RunningJobs running;

    Jobs(JobRepository repository, JobOperator operator, RunningJobs running) {
        this.repository = repository;
        this.operator = operator;
        this.running = running;
    }

    /**
     * Runs a job to its end; one that has come to its end before is left as it is.
     *
     * @param held the parameter whose value the caller holds for itself alone: what seems to run with the same is dead
     * @throws ImportFailed if it did not come to its end
     */
    void run(Job job, JobParameters identity, String held) throws ImportFailed {
        if (running.stopping()) {
            throw new ImportFailed(BatchStatus.STOPPED.name(), List.of());
        }
        recoverDead(job.getName(), identity, held);
        if (isComplete(job.getName(), identity)) {
            return;
        }
        try (RunningJobs.Watched watched = running.watch(job)) {
            JobExecution execution = operator.start(job, identity);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                BatchStatus status = running.stopping() ? BatchStatus.STOPPED : execution.getStatus();
                throw new ImportFailed(status.name(), execution.getAllFailureExceptions());
            }
        } catch (JobExecutionException e) {
            throw new ImportFailed("refused", List.of(e));
        }
    }

    /** Whether the job has come to its end before. */
    boolean isComplete(String job, JobParameters identity) {
        JobExecution last = repository.getLastJobExecution(job, identity);
        return last != null && last.getStatus() == BatchStatus.COMPLETED;
    }

    private void recoverDead(String job, JobParameters identity, String held) {
        for (JobExecution execution : repository.findRunningJobExecutions(job)) {
            if (Objects.equals(
                    identity.getString(held), execution.getJobParameters().getString(held))) {
                operator.recover(execution);
            }
        }
        JobInstance instance = repository.getJobInstance(job, identity);
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
