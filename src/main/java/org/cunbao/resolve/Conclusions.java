package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Rules;

/** Conclusions of the newest run, kept so that they need not be drawn again; a cache, and beside it the history of ids. */
public interface Conclusions {

    /** Puts what is new in the place of what was kept, and writes down which ids became which. */
    void keep(Night night, Basis basis);

    /** What is kept, by kind; a kind of which nothing is kept is not there. Made anew each time, for the caller to change. */
    Map<String, Remembered> remembered(Basis basis);

    /** What is kept, if it is of that run and those settings. */
    Optional<Identities> findKept(String township, long run, String matching);

    /** In numbers, for the run that they are of; nothing where they are of another. */
    Census census(String township, long run);

    /** The pairs that wait for a person, one for each two entities, by kind, weight (greatest first), pair. */
    List<Waiting> findWaiting(String township);

    /** Whether what is kept is of that run and rests on the same. */
    boolean holds(Basis basis);

    /** The pairs of this name of one kind that are kept. */
    List<Link> findNamed(String township, String kind, String pair);

    /** The pairs that are kept of which one side at least speaks of the entity. */
    List<Link> findOf(String township, String entity);

    /** Where the entries stand that speak of the entity. */
    List<Place> findMembers(String township, String entity);

    /** The entity of every entry that speaks of a thing of the kind. */
    List<Remembered.Member> findKind(String township, String kind);

    /** What stands in which files, by receipt. */
    List<Remembered.PrintedFile> findPrints(String township, String kind);

    /** What an id that is no more became, directly: the newest change of it. */
    List<Change> findChanges(String township, String entity);

    /**
     * What a conclusion rests on beside what entries and people say; under another one nothing that is kept is of use,
     * and neither is it if another program drew it.
     *
     * @param township of which
     * @param run as of which run it is drawn
     * @param matching hash of the match settings
     * @param units hash of the organisation tree
     */
    record Basis(String township, long run, String matching, String units) {

        static Basis of(Sources sources, Rules rules) {
            return new Basis(
                    sources.township(),
                    sources.run(),
                    rules.versions().matching().hash(),
                    rules.versions().units().hash());
        }
    }

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
