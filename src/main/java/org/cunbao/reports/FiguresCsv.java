package org.cunbao.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.statistics.Figure;

/** {@code figures.csv}: every figure of the period, UTF-8, sorted, LF. */
final class FiguresCsv implements Output {

    private static final String HEADER = "statistic,breakdown,unit,period,value,covered,expected,carried_over";

    @Override
    public String name() {
        return "figures.csv";
    }

    @Override
    public void write(TownshipReport report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Figure figure : report.figures().now().all()) {
            text.append(line(figure)).append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Figure figure) {
        return List.of(
                        figure.statistic(),
                        figure.breakdown(),
                        figure.unit(),
                        figure.period().code(),
                        figure.value().map(BigDecimal::toPlainString).orElse(""),
                        String.valueOf(figure.coverage().covered()),
                        String.valueOf(figure.coverage().expected()),
                        String.valueOf(figure.coverage().carriedOver()))
                .stream()
                .map(Neutral::text)
                .map(FiguresCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
