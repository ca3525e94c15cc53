package org.cunbao.batch;

import java.util.List;
import java.util.Map;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Unread;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;

/**
 * Tells the log which run each line belongs to, and of which file it speaks: by the beginning of its hash, since its name
 * can hold a person's.
 */
final class WorkLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkLog.class);
    private static final String RUN = "run";
    private static final String FILE = "file";
    private static final int BEGINNING = 12;

    private final @Nullable String outer = MDC.get(RUN);

    private WorkLog() {}

    /** From here on, until it is closed, every line of this thread belongs to the run. */
    static WorkLog of(Run run) {
        WorkLog log = new WorkLog();
        log.begun(run);
        return log;
    }

    /** Of a run that is still to begin. */
    static WorkLog ofNone() {
        return new WorkLog();
    }

    /** The run has begun. */
    void begun(Run run) {
        MDC.put(RUN, String.valueOf(run.number()));
        LOG.info("the run is on: {}", run.kind().code());
    }

    /** What another thread does for this one belongs to the same run. */
    static TaskDecorator inherited() {
        return task -> {
            Map<String, String> here = MDC.getCopyOfContextMap();
            return () -> {
                MDC.setContextMap(here == null ? Map.of() : here);
                try {
                    task.run();
                } finally {
                    MDC.clear();
                }
            };
        };
    }

    /** How it ended: faults of ours with all that is known of them, the rest as numbers. */
    void ended(List<Readings.Fault> faults, List<Unread> unread) {
        for (Readings.Fault fault : faults) {
            try (MDC.MDCCloseable file =
                    MDC.putCloseable(FILE, fault.receipt().sha256().substring(0, BEGINNING))) {
                LOG.error("a file could not be read; it stays due", fault.cause());
            }
        }
        unread.forEach(one -> LOG.warn(
                "something in the inbox was not taken in: {}", one.reason().code()));
        LOG.info("the run has ended: {} faults, {} not taken in", faults.size(), unread.size());
    }

    /** What follows belongs to the run again in which this one was done again, if there is one. */
    @Override
    public void close() {
        if (outer == null) {
            MDC.remove(RUN);
        } else {
            MDC.put(RUN, outer);
        }
    }
}
