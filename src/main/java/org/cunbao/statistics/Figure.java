package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * The value of one statistic for one unit and one period.
 *
 * @param statistic the statistic's id
 * @param breakdown empty for the figure as a whole, else {@code field=code}
 * @param unit the unit's code
 * @param period what it is about
 * @param value empty: no data, which is not zero
 * @param coverage on whose reports it rests
 */
public record Figure(
        String statistic, String breakdown, String unit, Period period, Optional<BigDecimal> value, Coverage coverage) {

    /**
     * On whose reports a figure rests. In a period longer than a quarter each quarter of a unit counts for itself.
     *
     * @param covered units with a submission in force for the period
     * @param expected units that exist in the period and are expected to send the form
     * @param carriedOver whether a register of an earlier period stands in for one that was not sent
     */
    public record Coverage(int covered, int expected, boolean carriedOver) {}
}
