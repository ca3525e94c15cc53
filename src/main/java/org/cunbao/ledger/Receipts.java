package org.cunbao.ledger;

import java.util.List;
import java.util.Map;

/** Receipts and the bytes that they brought. */
public interface Receipts {

    /** The SHA-256 of the newest receipt of every name. */
    Map<String, String> newestHashes(String township);

    /**
     * Keeps the bytes and the receipts, all in one transaction.
     *
     * @param deliveries in the order in which they are numbered; an archive before its members, or recorded in the run
     *     before
     * @return the receipts, in the same order
     */
    List<Receipt> record(Run run, List<Delivery> deliveries);

    /**
     * Receipts whose reading is still to be made in the run, by time of receipt, then name.
     *
     * @param rereading which of the kept files are read again
     */
    List<Receipt> findDue(Run run, Rereading rereading);

    /** Every receipt that the run can see, by name, then run: copies and archives too, withdrawn ones not. */
    List<Seen> findSeen(String township, long run);

    /**
     * A receipt as a run sees it.
     *
     * @param receipt the receipt
     * @param first the name of the first receipt of its bytes; its own where it is that one
     * @param copy whether it takes no part, since the first one of its bytes does
     */
    record Seen(Receipt receipt, String first, boolean copy) {}
}
