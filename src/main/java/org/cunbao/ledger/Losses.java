package org.cunbao.ledger;

/** Tells a database that went away from a fault of what was being done. */
public interface Losses {

    /** Whether the fault, or what caused it, is that the connection was lost or the server went down. */
    boolean isLost(Throwable fault);
}
