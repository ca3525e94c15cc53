package org.cunbao.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Bytes that were being read when a process of the same program died, with how often that was while nothing else was
     * read. Asked while nobody reads.
     */
    Map<String, Integer> findSuspects(Run run);

    /**
     * Reads one suspect with nothing else going on, in a transaction of its own.
     *
     * @return the fault of ours that kept it from being read; it stays due
     */
    Optional<Fault> readAlone(Run run, Rules rules, Receipt receipt, FileReader reader);

    /** Keeps the reading of a file that is not opened any more: the finding that it is quarantined. */
    void quarantine(Run run, Rules rules, Receipt receipt);

    /** Clears the suspects of a dead process, when each was read alone; those that are not named here stay suspected. */
    void forgetSuspects(Run run, Collection<String> innocent);

    /**
     * A fault of ours with one file; never about what the file says.
     *
     * @param receipt the file
     * @param cause what went wrong
     */
    record Fault(Receipt receipt, Throwable cause) {}
}
