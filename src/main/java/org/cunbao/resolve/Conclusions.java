package org.cunbao.resolve;

import java.util.List;
import java.util.Optional;

/** Conclusions of the newest run, kept so that they need not be drawn again; a cache, and beside it the history of ids. */
public interface Conclusions {

    /** Puts them in the place of what was kept, and writes down which ids became which. */
    void keep(Known known, String matching);

    /** What is kept, if it is of that run and those settings. */
    Optional<Identities> findKept(String township, long run, String matching);

    /** In numbers, for the run that they are of; nothing where they are of another. */
    Census census(String township, long run);

    /** The pairs that wait for a person, one for each two entities, by kind, weight (greatest first), pair. */
    List<Waiting> findWaiting(String township);

    /** What an id that is no more became, directly: the newest change of it. */
    List<Change> findChanges(String township, String entity);

    /**
     * A pair that waits.
     *
     * @param kind of both
     * @param left the entity of the left entry
     * @param right the entity of the right one
     * @param link what was found by comparing the entries
     */
    record Waiting(String kind, String left, String right, Link link) {}

    /**
     * An id that changed.
     *
     * @param entity the id
     * @param became the id that some of its entries have since; empty where it is gone
     * @param cause {@code merged}, {@code split}, {@code founder} or {@code gone}
     * @param run since which run
     */
    record Change(String entity, String became, String cause, long run) {}
}
