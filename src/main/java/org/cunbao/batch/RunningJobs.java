package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * The jobs of this process; asked to end, it has each of them stop where the next may go on: between two transactions.
 *
 * <p>The flags are set on the executions that the running threads themselves look at. Spring Batch's own
 * {@code JobOperator.stop} would also close what is scoped to a running step, from another thread.
 */
public final class RunningJobs implements JobExecutionListener, SmartLifecycle {

    /** First of all things that are stopped. */
    public static final int PHASE = Integer.MAX_VALUE;

    /** What is asked to end is killed after ten seconds by most; the rest is for the database. */
    private static final Duration LONGEST = Duration.ofSeconds(7);

    private final Map<JobExecution, CountDownLatch> running = new ConcurrentHashMap<>();
    private final List<RunningJobs> led = new CopyOnWriteArrayList<>();
    private final ObservationRegistry observed;
    private volatile boolean stopping;
    private volatile boolean started;

    /**
     * @param observed hears of jobs and steps
     */
    public RunningJobs(ObservationRegistry observed) {
        this.observed = observed;
    }

    /** From now on the job is known here as long as it runs. */
    Job watch(Job job) {
        if (job instanceof AbstractJob watched) {
            watched.registerJobExecutionListener(this);
            watched.setObservationRegistry(observed);
            for (String name : watched.getStepNames()) {
                if (watched.getStep(name) instanceof AbstractStep step) {
                    step.setObservationRegistry(observed);
                }
            }
        }
        return job;
    }

    /** Whether this process was asked to end. */
    public boolean stopping() {
        return stopping;
    }

    /**
     * Has the jobs of a house within this one stop together with those of this one.
     *
     * @return parts them again
     */
    Runnable lead(RunningJobs inner) {
        led.add(inner);
        if (stopping) {
            inner.ask();
        }
        return () -> led.remove(inner);
    }

    @Override
    public void beforeJob(JobExecution execution) {
        running.put(execution, new CountDownLatch(1));
        if (stopping) {
            stop(execution);
        }
    }

    @Override
    public void afterJob(JobExecution execution) {
        CountDownLatch over = running.remove(execution);
        if (over != null) {
            over.countDown();
        }
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void stop() {
        started = false;
        ask();
        running.values().forEach(awaiting());
    }

    private void ask() {
        stopping = true;
        running.keySet().forEach(RunningJobs::stop);
        led.forEach(RunningJobs::ask);
    }

    private static void stop(JobExecution execution) {
        LoggerFactory.getLogger(RunningJobs.class).info("stopping job execution {}", execution.getId());
        execution.setStatus(BatchStatus.STOPPING);
        execution.getStepExecutions().forEach(StepExecution::setTerminateOnly);
    }

    private static Consumer<CountDownLatch> awaiting() {
        return over -> {
            try {
                if (!over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                    LoggerFactory.getLogger(RunningJobs.class)
                            .warn("a job did not stop in time; the next start finishes what it was doing");
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
