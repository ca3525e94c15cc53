package org.cunbao.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Unit;

/**
 * The figures of a county: the sums of its townships'. A person on the rosters of two townships counts in each, since
 * things are told apart within a township; a ratio is that of the sums.
 */
final class CountyFigures {

    private final Rules rules;
    private final String county;

    /**
     * @param rules of all townships together
     * @param unit the county that was named; else the only one of the units, else none
     */
    CountyFigures(Rules rules, Optional<String> unit) {
        this.rules = rules;
        List<String> counties = rules.units().all().stream()
                .filter(one -> one.level() == Unit.Level.COUNTY)
                .map(Unit::code)
                .toList();
        this.county = unit.orElseGet(() -> counties.size() == 1 ? counties.get(0) : "");
    }

    /** Whether a township is of the county. */
    boolean has(String township) {
        return county.isEmpty()
                || rules.units().find(township).map(Unit::parent).orElse("").equals(county)
                || rules.units().all().stream()
                                .filter(one -> one.level() == Unit.Level.COUNTY)
                                .count()
                        == 1;
    }

    /**
     * One line for each statistic and breakdown.
     *
     * @param townships the figures of its townships themselves
     */
    List<Figure> sums(List<Figure> townships) {
        Map<List<String>, Figure> sums = new LinkedHashMap<>();
        for (Figure figure : townships) {
            sums.merge(key(figure.statistic(), figure.breakdown()), of(figure), CountyFigures::sum);
        }
        List<Figure> all = new ArrayList<>();
        sums.values()
                .forEach(figure -> all.add(ratio(figure)
                        .map(ratio -> new Figure(
                                figure.statistic(),
                                figure.breakdown(),
                                county,
                                figure.period(),
                                divided(ratio, figure, sums),
                                figure.coverage()))
                        .orElse(figure)));
        return all;
    }

    private static List<String> key(String statistic, String breakdown) {
        return List.of(statistic, breakdown);
    }

    private Figure of(Figure figure) {
        return new Figure(
                figure.statistic(), figure.breakdown(), county, figure.period(), figure.value(), figure.coverage());
    }

    private static Figure sum(Figure one, Figure other) {
        return new Figure(
                one.statistic(),
                one.breakdown(),
                one.unit(),
                one.period(),
                one.value()
                        .map(value -> value.add(other.value().orElse(BigDecimal.ZERO)))
                        .or(other::value),
                new Figure.Coverage(
                        one.coverage().covered() + other.coverage().covered(),
                        one.coverage().expected() + other.coverage().expected(),
                        one.coverage().carriedOver() || other.coverage().carriedOver()));
    }

    private Optional<Counting.Ratio> ratio(Figure figure) {
        return rules.statistics().stream()
                .filter(statistic -> statistic.id().equals(figure.statistic())
                        && statistic.validity().holdsOn(figure.period().lastDay()))
                .map(Statistic::counting)
                .filter(Counting.Ratio.class::isInstance)
                .map(Counting.Ratio.class::cast)
                .findFirst();
    }

    private static Optional<BigDecimal> divided(Counting.Ratio ratio, Figure figure, Map<List<String>, Figure> sums) {
        Optional<BigDecimal> of = value(sums.get(key(ratio.of(), figure.breakdown())));
        return value(sums.get(key(ratio.to(), figure.breakdown())))
                .filter(to -> to.signum() != 0)
                .flatMap(to -> of.map(number -> number.multiply(BigDecimal.valueOf(ratio.times()))
                        .divide(to, ratio.decimals(), RoundingMode.HALF_UP)));
    }

    private static Optional<BigDecimal> value(@org.jspecify.annotations.Nullable Figure figure) {
        return Optional.ofNullable(figure).flatMap(Figure::value);
    }
}
