package org.cunbao.definitions;

import java.util.Map;
import org.cunbao.vocabulary.Period;

/**
 * Two entries that show what match settings do.
 *
 * @param kind the id of the settings
 * @param name what it shows
 * @param units the organisation tree in which it takes place
 * @param left one entry
 * @param right the other
 * @param verdict what must come out
 */
public record MatchExample(String kind, String name, Units units, Side left, Side right, Verdict verdict) {

    /** What becomes of the two. */
    public enum Verdict {
        SAME,
        ASK,
        DIFFERENT
    }

    /**
     * One entry.
     *
     * @param unit the code of the unit that reports it
     * @param period of its submission
     * @param values by compared name; {@code NAME.precision} beside a date whose day was assumed
     */
    public record Side(String unit, Period period, Map<String, String> values) {

        public Side {
            values = Map.copyOf(values);
        }
    }
}
