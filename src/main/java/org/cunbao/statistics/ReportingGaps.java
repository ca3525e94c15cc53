package org.cunbao.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which units stand behind a coverage: those that did not report, and those whose last register stands in. */
public final class ReportingGaps {

    /**
     * Both by unit code, in order.
     *
     * @param notReported units that were expected to report, did not for every part of the period, and for which nothing
     *     stands in
     * @param carriedOver units for which a register of an earlier period stands in
     */
    public record Gap(List<String> notReported, List<String> carriedOver) {

        public static final Gap NONE = new Gap(List.of(), List.of());

        public Gap {
            notReported = List.copyOf(notReported);
            carriedOver = List.copyOf(carriedOver);
        }

        public boolean isNone() {
            return notReported.isEmpty() && carriedOver.isEmpty();
        }
    }

    private final Map<String, TreeMap<String, Figure.Coverage>> villages = new TreeMap<>();
    private final Predicate<String> village;

    /**
     * @param figures of one period: all units of a township, or of several
     * @param village whether a unit's code is that of a village or community
     */
    public ReportingGaps(List<Figure> figures, Predicate<String> village) {
        this.village = village;
        for (Figure figure : figures) {
            if (village.test(figure.unit())) {
                villages.computeIfAbsent(figure.statistic(), statistic -> new TreeMap<>())
                        .put(figure.unit(), figure.coverage());
            }
        }
    }

    /** A village's figure knows itself only, any other all villages. */
    public Gap of(Figure figure) {
        TreeSet<String> missing = new TreeSet<>();
        TreeSet<String> carried = new TreeSet<>();
        villages.getOrDefault(figure.statistic(), new TreeMap<>()).forEach((unit, coverage) -> {
            if (!village.test(figure.unit()) || unit.equals(figure.unit())) {
                if (coverage.carriedOver()) {
                    carried.add(unit);
                } else if (coverage.covered() < coverage.expected()) {
                    missing.add(unit);
                }
            }
        });
        return new Gap(List.copyOf(missing), List.copyOf(carried));
    }
}
