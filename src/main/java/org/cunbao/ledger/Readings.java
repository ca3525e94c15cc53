package org.cunbao.ledger;

import java.util.List;
import org.cunbao.definitions.Rules;
import org.cunbao.reading.FileReader;

/** Makes readings of receipts and keeps them. */
public interface Readings {

    /**
     * Reads the receipts and keeps their readings: all in one go if all is well, else file by file, so that a fault of
     * one file stops no other. Runs inside the caller's transaction, each go under a savepoint of its own.
     *
     * @param rules those that the reader was made with
     * @return the faults of ours that kept a file from being read; it stays due
     */
    List<Fault> read(Run run, Rules rules, List<Receipt> receipts, FileReader reader);

    /**
     * A fault of ours with one file; never about what the file says.
     *
     * @param receipt the file
     * @param cause what went wrong
     */
    record Fault(Receipt receipt, Throwable cause) {}
}
