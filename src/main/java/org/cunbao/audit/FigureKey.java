package org.cunbao.audit;

import java.util.Comparator;
import org.cunbao.vocabulary.CodePoints;

/**
 * Which figure of a period.
 *
 * @param statistic the statistic's id
 * @param breakdown empty for the whole, else {@code field=code}
 * @param unit the unit's code
 */
public record FigureKey(String statistic, String breakdown, String unit) {

    /** As {@code figures.csv} is sorted. */
    public static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::statistic, CodePoints.ORDER)
            .thenComparing(FigureKey::breakdown, CodePoints.ORDER)
            .thenComparing(FigureKey::unit, CodePoints.ORDER);

    /** The statistic with its breakdown: {@code aid.actions kind=legal}. */
    public String what() {
        return breakdown.isEmpty() ? statistic : statistic + " " + breakdown;
    }
}
