package org.cunbao.batch;

import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.Tallies;
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
 */
public record ImportSummary(
        Optional<Run> run,
        boolean recovered,
        Tallies.Totals totals,
        List<Tallies.Line> lines,
        Census census,
        List<Readings.Fault> faults) {

    public ImportSummary {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Whether this run brought something that needs a person: an error, a warning, or a pair that waits. */
    public boolean needsAPerson() {
        return run.isPresent()
                && census.asked()
                                + totals.brought().getOrDefault(Severity.ERROR, 0)
                                + totals.brought().getOrDefault(Severity.WARNING, 0)
                        > 0;
    }
}
