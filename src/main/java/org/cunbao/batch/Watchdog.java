package org.cunbao.batch;

import org.cunbao.ledger.Import;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when a reader does not come back: nothing in Java can take a thread out of a file that turns it in
 * circles. The next start finds out which file it was, reads the rest, and quarantines it in the end.
 */
final class Watchdog implements AutoCloseable {

    /** No row and no file for so long; the slowest of honest files gives rows all the time. */
    private static final int SECONDS = Integer.getInteger("cunbao.reading.seconds", 900);

    private static final long SECOND = 1000;

    private final Import work;
    private final Thread thread;

    private Watchdog(Import work) {
        this.work = work;
        this.thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
    }

    static Watchdog over(Import work) {
        Watchdog watchdog = new Watchdog(work);
        watchdog.thread.start();
        return watchdog;
    }

    private void watch() {
        long mark = -1;
        int still = 0;
        try {
            while (still < SECONDS) {
                Thread.sleep(SECOND);
                long now = work.mark();
                still = work.isReading() && now == mark ? still + 1 : 0;
                mark = now;
            }
        } catch (InterruptedException over) {
            return;
        }
        LoggerFactory.getLogger(Watchdog.class)
                .error("a file has kept the reader for {} seconds; the process ends, the next start goes on", SECONDS);
        Runtime.getRuntime().halt(1);
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
