package org.cunbao.batch;

import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.step.AbstractStep;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The jobs of this process; asked to end, it has each of them stop where the next may go on: between two transactions.
 *
 * <p>The flags are set on the executions that the running threads themselves look at. Spring Batch's own
 * {@code JobOperator.stop} would also close what is scoped to a running step, from another thread.
 *
 * <p>They are asked when the house begins to close, before anything in it is stopped: Spring stops first what depends on
 * something else, so the service that started a job would wait for one that nobody had asked to end.
 */
public final class RunningJobs implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

    /** First of all things that are stopped. */
    public static final int PHASE = Integer.MAX_VALUE;

    /** What is asked to end is killed after ten seconds by most; the rest is for the last words and the database. */
    static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("cunbao.stopping.seconds", 7));

    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final List<RunningJobs> led = new CopyOnWriteArrayList<>();
    private final ObservationRegistry observed;
    private final Set<CountDownLatch> words = ConcurrentHashMap.newKeySet();
    private volatile boolean started;
    private volatile boolean stopping;
    private volatile boolean askedAny;

    /**
     * @param observed hears of jobs and steps
     */
    public RunningJobs(ObservationRegistry observed) {
        this.observed = observed;
    }

    /** From now on the job is known here, until what is returned is closed: however it ended, it is over then. */
    Watched watch(Job job) {
        Watched watched = new Watched();
        running.add(watched);
        if (job instanceof AbstractJob told) {
            told.registerJobExecutionListener(watched);
            told.setObservationRegistry(observed);
            for (String name : told.getStepNames()) {
                if (told.getStep(name) instanceof AbstractStep step) {
                    step.setObservationRegistry(observed);
                }
            }
        }
        return watched;
    }

    /**
     * One job of this process. That it is over is told by who started it and not by Spring Batch, which tells nobody when
     * it could not write the end down.
     */
    final class Watched implements JobExecutionListener, AutoCloseable {

        private final CountDownLatch over = new CountDownLatch(1);
        private volatile @Nullable JobExecution execution;

        private Watched() {}

        @Override
        public void beforeJob(JobExecution begun) {
            execution = begun;
            if (stopping) {
                ask();
            }
        }

        private void ask() {
            JobExecution asked = execution;
            if (asked != null) {
                if (!askedAny) {
                    LoggerFactory.getLogger(RunningJobs.class).info("stopping job execution {}", asked.getId());
                }
                askedAny = true;
                asked.setStatus(BatchStatus.STOPPING);
                asked.getStepExecutions().forEach(StepExecution::setTerminateOnly);
            }
        }

        private void await() {
            if (!cameWithin(LONGEST, over)) {
                LoggerFactory.getLogger(RunningJobs.class)
                        .warn("a job did not stop in time; the next start finishes what it was doing");
            }
        }

        @Override
        public void close() {
            running.remove(this);
            over.countDown();
        }
    }

    /** Whether this process was asked to end. */
    public boolean stopping() {
        return stopping;
    }

    /**
     * Where jobs are stopped, the house stays open until whoever had asked for them has said what became of them: to the
     * user, and to the custody log, which is in the database.
     *
     * @return says that it was said
     */
    public Runnable expectWord() {
        CountDownLatch said = new CountDownLatch(1);
        words.add(said);
        return said::countDown;
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
        running.forEach(Watched::await);
        if (askedAny) {
            words.forEach(said -> cameWithin(LONGEST.dividedBy(4), said));
        }
    }

    private static boolean cameWithin(Duration longest, CountDownLatch awaited) {
        try {
            return awaited.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent closing) {
        ask();
    }

    private void ask() {
        stopping = true;
        running.forEach(Watched::ask);
        led.forEach(RunningJobs::ask);
    }
}
