package org.cunbao.reports;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;

/**
 * The figures of a period beside those of two earlier ones; a period without figures has an empty book.
 *
 * @param now of the period itself
 * @param before of the period before
 * @param yearBefore of the same months of the year before
 * @param quarters of a longer period, the figures of each of its quarters; else none
 */
public record Comparison(
        FigureBook now, FigureBook before, FigureBook yearBefore, SortedMap<Period, FigureBook> quarters) {

    public Comparison {
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    /** From the figures in any order, each list of one period. */
    public static Comparison of(List<Figure> now, List<Figure> before, List<Figure> yearBefore) {
        return new Comparison(new FigureBook(now), new FigureBook(before), new FigureBook(yearBefore), new TreeMap<>());
    }

    /** The same with the figures of quarters, each list of one. */
    public Comparison with(SortedMap<Period, List<Figure>> figures) {
        SortedMap<Period, FigureBook> books = new TreeMap<>();
        figures.forEach((quarter, all) -> books.put(quarter, new FigureBook(all)));
        return new Comparison(now, before, yearBefore, books);
    }
}
