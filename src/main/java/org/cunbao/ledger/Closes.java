package org.cunbao.ledger;

import java.util.List;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/** Closed periods and their revisions: appended, never changed. */
public interface Closes {

    /**
     * Keeps the close and the bytes that it is; the caller's transaction.
     *
     * @param bytes those named by the close: figures, contributions, template, manifest
     */
    void record(Run run, Close close, List<byte[]> bytes);

    /** Every close of the township, in the order in which they were made. */
    List<Close> findAll(String township);

    /** The latest revision of a period's close. */
    default Optional<Close> findLatest(String township, Period period) {
        return findAll(township).stream()
                .filter(close -> close.period().equals(period))
                .reduce((earlier, later) -> later);
    }
}
