package org.cunbao.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.statistics.Figure;

/**
 * Figures far from the unit's own history, by the modified z-score of Iglewicz and Hoaglin (1993): 0.6745 times the
 * distance from the median in median absolute deviations, and 3.5 is far; where half the history is one number, the mean
 * absolute deviation stands in.
 */
final class Jumps {

    /** Fewer periods tell nothing of what is usual. */
    private static final int ENOUGH = 4;

    private static final double FAR = 3.5;

    /** Small numbers jump by nature. */
    private static final double LEAST = 5;

    private Jumps() {}

    /**
     * @param now figures of the period
     * @param earlier figures of earlier periods of the same length, in any order
     */
    static List<Flag> of(List<Figure> now, List<Figure> earlier) {
        Map<List<String>, List<Double>> history = new HashMap<>();
        earlier.forEach(figure -> figure.value()
                .ifPresent(value -> history.computeIfAbsent(key(figure), key -> new ArrayList<>())
                        .add(value.doubleValue())));
        List<Flag> flags = new ArrayList<>();
        for (Figure figure : now) {
            List<Double> before = history.getOrDefault(key(figure), List.of());
            Optional<BigDecimal> value = figure.value();
            if (figure.breakdown().isEmpty()
                    && value.isPresent()
                    && isFar(value.get().doubleValue(), before)) {
                flags.add(new Flag(
                        FlagKind.JUMP,
                        figure.unit(),
                        figure.period(),
                        List.of(),
                        List.of(
                                figure.statistic(),
                                value.get().toPlainString(),
                                plain(median(before)),
                                String.valueOf(before.size()))));
            }
        }
        return flags;
    }

    static boolean isFar(double value, List<Double> history) {
        if (history.size() < ENOUGH) {
            return false;
        }
        double median = median(history);
        List<Double> deviations =
                history.stream().map(one -> Math.abs(one - median)).toList();
        double spread = median(deviations) / 0.6745;
        if (spread == 0) {
            spread = 1.253314
                    * deviations.stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElse(0);
        }
        double distance = Math.abs(value - median);
        return distance >= LEAST && distance > FAR * spread && distance * 2 > median;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static List<String> key(Figure figure) {
        return List.of(figure.statistic(), figure.breakdown(), figure.unit());
    }
}
