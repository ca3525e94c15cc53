package org.cunbao.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for a database that went away in the middle, and does the work again; it is written so that what was done before
 * is found and taken up.
 */
final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final int MOST_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DatabaseWatch watch;
    private final Duration longest;
    private final Clock clock;

    /**
     * @param longest how long it waits for the database to come back, each time
     */
    Patience(DatabaseWatch watch, Duration longest, Clock clock) {
        this.watch = watch;
        this.longest = longest;
        this.clock = clock;
    }

    /** A piece of work that may be done again from its beginning. */
    interface Work<T, E extends Exception> {
        T attempt() throws E, ImportFailed;
    }

    <T, E extends Exception> T with(Work<T, E> work) throws E, ImportFailed {
        Thread keeper = new Thread(this::keep, "database keeper");
        keeper.setDaemon(true);
        keeper.start();
        try {
            return attempts(work);
        } finally {
            keeper.interrupt();
        }
    }

    /** While the work goes on: each of its connections would wait long for a server that nobody starts. */
    private void keep() {
        try {
            while (true) {
                Thread.sleep(2 * PAUSE.toMillis());
                watch.keepAlive();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private <T, E extends Exception> T attempts(Work<T, E> work) throws E, ImportFailed {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.attempt();
            } catch (ImportFailed | RuntimeException failure) {
                if (attempt == MOST_ATTEMPTS || !watch.isGone(failure)) {
                    throw failure;
                }
                LOG.warn("the database went away in the middle; waiting for it, then going on");
                if (!cameBack()) {
                    LOG.warn("the database did not come back in {}; the next run finishes this one", longest);
                    throw failure;
                }
            }
        }
    }

    /** A look can take long itself, and a clock that was set may stand still. */
    private boolean cameBack() {
        Instant begun = clock.instant();
        for (Duration paused = Duration.ZERO;
                paused.compareTo(longest) < 0
                        && Duration.between(begun, clock.instant()).compareTo(longest) < 0;
                paused = paused.plus(PAUSE)) {
            if (watch.isBack()) {
                return true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}
