package org.cunbao.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every word of a person: appended, and undone only by another word. */
public interface Decisions {

    /**
     * Records a word in the run.
     *
     * @throws IllegalArgumentException if the file, finding or decision that it is about is not known to the run
     */
    Decision record(Run run, Word word);

    /** Every decision that was recorded by the run, in their order; undone ones too. */
    List<Decision> findAll(String township, long run);

    /** The words that stand after the run and decide how files are read. */
    Words findWords(String township, long run);

    /**
     * A decision as recorded.
     *
     * @param number from 1 in each township
     * @param run the run that recorded it
     * @param kind {@code assign}, {@code layout}, {@code answer}, {@code same}, {@code different}, {@code withdraw} or
     *     {@code undo}
     * @param about what it is about: a file, a header's fingerprint, a finding's key, two entries, a decision's number
     * @param says what it says, by name
     * @param undoes the decision that it undoes
     * @param standing whether it counts: false once undone
     * @param reason why
     */
    record Decision(
            long number,
            long run,
            String kind,
            String about,
            Map<String, String> says,
            Optional<Long> undoes,
            boolean standing,
            String reason) {}
}
