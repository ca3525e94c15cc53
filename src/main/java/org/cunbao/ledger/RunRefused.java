package org.cunbao.ledger;

/** Another run of the township is on; nothing was done. */
public final class RunRefused extends Exception {

    private static final long serialVersionUID = 1L;

    public RunRefused(String township) {
        super("another run of township " + township + " is on");
    }
}
