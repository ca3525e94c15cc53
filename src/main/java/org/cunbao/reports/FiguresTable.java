package org.cunbao.reports;

import java.math.BigDecimal;
import org.cunbao.statistics.Figure;

/** {@code figures.csv} of an export: every figure of the periods asked for, without data an empty value. */
final class FiguresTable {

    static final String HEADER = "statistic,breakdown,unit,period,value,covered,expected,carried_over";

    private FiguresTable() {}

    static void write(Figure figure, CsvFile out) {
        out.line(cells(figure));
    }

    static Object[] cells(Figure figure) {
        return new Object[] {
            figure.statistic(),
            figure.breakdown(),
            figure.unit(),
            figure.period().code(),
            figure.value().map(BigDecimal::toPlainString).orElse(""),
            figure.coverage().covered(),
            figure.coverage().expected(),
            figure.coverage().carriedOver()
        };
    }
}
