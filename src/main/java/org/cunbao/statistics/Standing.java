package org.cunbao.statistics;

import java.util.List;

/**
 * On whose reports one unit's figures of a form rest in one period.
 *
 * @param unit the unit's code
 * @param coverage who reported, and of whom it was expected
 * @param sources the submissions whose entries its figures take: of a register those that stand on the last day, of a
 *     log those for a time that meets the period
 */
public record Standing(String unit, Figure.Coverage coverage, List<Submitted> sources) {

    public Standing {
        sources = List.copyOf(sources);
    }

    /** Whether there is anything to make figures of. */
    public boolean hasData() {
        return !sources.isEmpty();
    }
}
