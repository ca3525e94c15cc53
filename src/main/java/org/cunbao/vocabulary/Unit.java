package org.cunbao.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A township, a village or a community: a node of the organisation tree.
 *
 * @param code the statistical division code, twelve digits for a village, nine for a township; text, never a number
 * @param name the full name
 * @param level what kind of node it is
 * @param parent the code of the node above, empty for the root
 * @param aliases other names, old names among them
 * @param validFrom the first day on which it existed
 * @param validTo the last day on which it existed; empty: it still does
 * @param successors the codes of the units that took its place
 */
public record Unit(
        String code,
        String name,
        Level level,
        String parent,
        List<String> aliases,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<String> successors) {

    /** The levels that a unit can have. */
    public enum Level {
        COUNTY,
        TOWNSHIP,
        VILLAGE,
        COMMUNITY
    }

    public Unit {
        aliases = List.copyOf(aliases);
        successors = List.copyOf(successors);
    }

    /** Whether it existed on at least one day of the period. */
    public boolean existsIn(Period period) {
        return !validFrom.isAfter(period.lastDay())
                && validTo.map(end -> !end.isBefore(period.firstDay())).orElse(true);
    }
}
