package org.cunbao.reports;

import java.util.List;
import org.cunbao.statistics.Figure;

/**
 * The figures of a period beside those of two earlier ones; a period without figures has an empty book.
 *
 * @param now of the period itself
 * @param before of the period before
 * @param yearBefore of the same months of the year before
 */
public record Comparison(FigureBook now, FigureBook before, FigureBook yearBefore) {

    /** From the figures in any order, each list of one period. */
    public static Comparison of(List<Figure> now, List<Figure> before, List<Figure> yearBefore) {
        return new Comparison(new FigureBook(now), new FigureBook(before), new FigureBook(yearBefore));
    }
}
