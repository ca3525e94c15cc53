package org.cunbao.batch;

/** Tells a database that went away from every other fault, and whether it is back. */
public interface DatabaseWatch {

    /** Whether something failed because the database could not be reached any more; it may come back. */
    boolean isGone(Throwable failure);

    /** Starts our own database again if it has died; does nothing about anybody else's. */
    void keepAlive();

    /** Whether the database answers; our own is started again if it has died. */
    boolean isBack();
}
