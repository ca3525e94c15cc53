package org.cunbao.backup;

/** Nothing was done, for a reason that a person can mend. */
public final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is a file of that name. */
        EXISTS,
        /** The database holds something already. */
        NOT_EMPTY,
        /** The file is none of ours. */
        NO_BACKUP,
        /** A hash in it is not that of what it holds. */
        DAMAGED,
        /** A later program wrote it. */
        LATER_PROGRAM
    }

    private final Reason reason;

    /**
     * @param what a file's, a table's or an entry's name
     */
    public BackupRefused(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
