package org.cunbao.batch;

import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Unread;
import org.cunbao.resolve.Census;
import org.cunbao.vocabulary.Severity;

/**
 * What an import did.
 *
 * @param run the run; empty if there was nothing new, then nothing was changed
 * @param recovered whether a run that had died was finished first
 * @param totals of the run; without one, what still waits
 * @param lines by unit and form
 * @param census who is who in numbers
 * @param faults faults of ours that kept files from being read
 * @param unread what stood in the inbox and could not be taken in, by name
 */
public record ImportSummary(
        Optional<Run> run,
        boolean recovered,
        Tallies.Totals totals,
        List<Tallies.Line> lines,
        Census census,
        List<Readings.Fault> faults,
        List<Unread> unread) {

    public ImportSummary {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
    }

    /**
     * Whether this run brought something that needs a person: an error, a warning, a pair that waits, or what could not be
     * taken in; that comes with each run anew.
     */
    public boolean needsAPerson() {
        return !unread.isEmpty()
                || run.isPresent()
                        && census.asked()
                                        + totals.brought().getOrDefault(Severity.ERROR, 0)
                                        + totals.brought().getOrDefault(Severity.WARNING, 0)
                                > 0;
    }
}
