package org.cunbao.batch;

import java.util.List;

/** The job stopped before its end: disk, database or a bug; the next import finishes the run. */
public final class ImportFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean stopped;

    ImportFailed(String status, List<Throwable> causes) {
        super("the import ended with " + status, causes.isEmpty() ? null : causes.get(0));
        this.stopped = status.equals("STOPPED");
    }

    /** Whether it was asked to stop, and nothing is wrong. */
    public boolean stopped() {
        return stopped;
    }
}
