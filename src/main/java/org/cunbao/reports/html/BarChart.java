package org.cunbao.reports.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.cunbao.reports.ReportChart;
import org.cunbao.reports.ReportTable;

/** A chart of bars lying on their side, as SVG with the numbers beside the bars. */
final class BarChart {

    private static final int LABEL = 150;
    private static final int LENGTH = 270;
    private static final int STEP = 22;

    private BarChart() {}

    static String of(ReportChart chart, ReportTable table) {
        List<String> labels = chart.labels().texts(table);
        List<String> values = chart.values().texts(table);
        BigDecimal most = longest(values);
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            bars.append(bar(i * STEP, labels.get(i), values.get(i), most));
        }
        return "<figure><figcaption>" + Tag.escaped(chart.title()) + "</figcaption><svg viewBox=\"0 0 480 "
                + labels.size() * STEP + "\" role=\"img\" aria-label=\"" + Tag.escaped(chart.title()) + "\">" + bars
                + "</svg></figure>\n";
    }

    private static String bar(int top, String label, String value, BigDecimal most) {
        int length = number(value)
                .multiply(BigDecimal.valueOf(LENGTH))
                .divide(most, MathContext.DECIMAL64)
                .intValue();
        return "<text x=\"" + (LABEL - 8) + "\" y=\"" + (top + 15) + "\" text-anchor=\"end\">" + Tag.escaped(label)
                + "</text><rect x=\"" + LABEL + "\" y=\"" + (top + 3) + "\" width=\"" + length
                + "\" height=\"16\"/><text x=\"" + (LABEL + length + 6) + "\" y=\"" + (top + 15) + "\">"
                + Tag.escaped(value) + "</text>";
    }

    private static BigDecimal longest(List<String> values) {
        List<BigDecimal> numbers = new ArrayList<>(List.of(BigDecimal.ONE));
        values.forEach(value -> numbers.add(number(value)));
        return numbers.stream().reduce(BigDecimal.ONE, BigDecimal::max);
    }

    /** No data has no bar. */
    private static BigDecimal number(String text) {
        return text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }
}
