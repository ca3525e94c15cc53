package org.cunbao.statistics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose figures are told: of the units as they were in the period, or of those of one day with everything that was
 * merged into them.
 *
 * @param day empty: as they were in the period
 */
public record Boundaries(Optional<LocalDate> day) {

    /** The units as they were in each period. */
    public static Boundaries then() {
        return new Boundaries(Optional.empty());
    }

    /** The units of this day; one that had ended by then is counted with the one that took its place. */
    public static Boundaries of(LocalDate day) {
        return new Boundaries(Optional.of(day));
    }
}
