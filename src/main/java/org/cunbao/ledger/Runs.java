package org.cunbao.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.cunbao.definitions.Rules;

/** Runs: numbered without gaps in each township, one at a time. */
public interface Runs {

    /**
     * Takes the township for one run; held until closed, or until the process dies.
     *
     * @throws RunRefused if another run of the township is on, in this process or any other
     */
    RunLock lock(String township) throws RunRefused;

    /** The run that was begun and is not finished, if there is one; the machine died in it. */
    Optional<Run> findUnfinished(String township);

    /** The newest run, finished or not. */
    Optional<Run> findNewest(String township);

    /** The last run that finished at or before the time: what {@code --as-of} means. */
    Optional<Run> findAsOf(String township, Instant time);

    /**
     * Begins a run and records the versions of the rules that it reads under. The township must be locked.
     *
     * @throws IllegalStateException if the run before it is not finished
     */
    default Run begin(String township, Run.Kind kind, String program, Rules rules) {
        return begin(township, kind, program, rules, run -> {});
    }

    /**
     * The same, with a first deed in the same transaction: if it throws, the run was never begun.
     */
    Run begin(String township, Run.Kind kind, String program, Rules rules, Consumer<Run> first);

    /** Keeps what the run is sent for; a first deed. */
    void send(Run run, Errand errand);

    /** What the run was sent for; an older program kept none. */
    Optional<Errand> findErrand(Run run);

    /** The rules that the run was begun under, as they were kept. */
    Rules rules(Run run);

    /** Finishes the run; a second time it does nothing. */
    void finish(Run run);

    /** Makes the views of the forms anew, where a database was loaded and no run has made them. */
    void makeViews(Rules rules);

    /** A township taken for one run. */
    interface RunLock extends AutoCloseable {
        @Override
        void close();
    }
}
