package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.CodePoints;

/** The figures of one period, found by statistic, breakdown and unit. */
public final class FigureBook {

    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::statistic, CodePoints.ORDER)
            .thenComparing(Figure::breakdown, CodePoints.ORDER)
            .thenComparing(Figure::unit, CodePoints.ORDER);

    private final Map<Key, Figure> figures = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two figures say what the same thing is */
    public FigureBook(List<Figure> figures) {
        for (Figure figure : figures.stream().sorted(ORDER).toList()) {
            Key key = new Key(figure.statistic(), figure.breakdown(), figure.unit());
            if (this.figures.put(key, figure) != null) {
                throw new IllegalArgumentException("two figures of " + key);
            }
        }
    }

    private record Key(String statistic, String breakdown, String unit) {}

    /** Every figure, by statistic, breakdown and unit in the order of code points. */
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /**
     * @param breakdown empty for the figure as a whole, else {@code field=code}
     */
    public Optional<Figure> find(String statistic, String breakdown, String unit) {
        return Optional.ofNullable(figures.get(new Key(statistic, breakdown, unit)));
    }

    /** Empty for no data, and where there is no such figure. */
    public Optional<BigDecimal> value(String statistic, String breakdown, String unit) {
        return find(statistic, breakdown, unit).flatMap(Figure::value);
    }
}
