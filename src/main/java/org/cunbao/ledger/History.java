package org.cunbao.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.RulesHashes;

/** What happened, run by run: the facts from which everything else can be made again. */
public interface History {

    /** Every run that was finished, from the first to this one. */
    List<Ended> findRuns(String township, long run);

    /**
     * A run and its end.
     *
     * @param run the run
     * @param finishedAt when it finished
     */
    record Ended(Run run, Instant finishedAt) {}

    /**
     * A run that was finished.
     *
     * @throws IllegalArgumentException if there is none of this number
     */
    Run findRun(String township, long run);

    /** The definitions that the hashes name, as they were kept. */
    Rules findRules(String township, RulesHashes hashes);

    /** What the run took in, by number of receipt; what came in an archive is in the archive's bytes. */
    List<Arrival> findArrivals(Run run);

    /**
     * What arrived after a run and up to another, by run and number of receipt; each declares the time that counts for it.
     *
     * @param after the last run of which nothing is told
     * @param run the last run of which something is told
     */
    List<Later> findLater(String township, long after, long run);

    /**
     * A file that arrived later.
     *
     * @param run that took it in
     * @param arrival the file
     * @param again whether something was reported again that had been reported before: a file of this name, or a form
     *     of a unit for the same time
     */
    record Later(long run, Arrival arrival, boolean again) {}

    /** The programs that made the readings that count as of a run. */
    List<String> findPrograms(String township, long run);

    /** What people said in the run, in their order. */
    List<Said> findWords(Run run);

    /**
     * A word as it was recorded.
     *
     * @param decision its number
     * @param word what was said, about exact bytes where it is about a file
     */
    record Said(long decision, Word word) {}

    /** Which run froze the close. */
    Run findRun(String township, Close close);

    /** What the run froze; nothing where it is no close. */
    Optional<Close> findClose(Run run);

    /** Which kept files the run read again. */
    Rereading findRereading(Run run);

    /** How many readings count as of a run that were made under other forms or units than its own: closed periods keep them. */
    long findOfOtherRules(String township, long run);

    /** What became of every file that counts as of a run, by the file's name and bytes. */
    SortedMap<String, Marks> findMarks(String township, long run);

    /**
     * Hashes of a file's reading, stage by stage: the first that differs tells where two readings part.
     *
     * @param format of the bytes
     * @param recognised sheets, classes of rows, tables, columns
     * @param whole of everything that was read
     * @param tallies rows accepted, rejected and neither
     */
    record Marks(String format, String recognised, String whole, String tallies) {}
}
