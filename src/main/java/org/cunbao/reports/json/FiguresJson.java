package org.cunbao.reports.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.definitions.CanonicalText;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.Heading;
import org.cunbao.reports.Output;
import org.cunbao.reports.TownshipReport;
import org.cunbao.statistics.Figure;
import org.cunbao.statistics.ReportingGaps;
import org.cunbao.vocabulary.Unit;

/** {@code figures.json}: figures with units, definitions in both languages and coverage; a figure without data has no value. */
final class FiguresJson implements Output {

    @Override
    public String name() {
        return "figures.json";
    }

    @Override
    public void write(TownshipReport report, OutputStream out) throws IOException {
        Heading heading = report.heading();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("township", unit(heading.township()));
        content.put(
                "villages", heading.villages().stream().map(FiguresJson::unit).toList());
        content.put("period", heading.period().code());
        content.put("closed", heading.issue().closed());
        content.put("revision", heading.issue().revision());
        content.put("as_of", heading.issue().asOf().toString());
        content.put("statistics", statistics(report.catalogue().statistics()));
        content.put("reporting", reporting(report));
        content.put(
                "figures",
                report.figures().now().all().stream().map(FiguresJson::figure).toList());
        out.write(CanonicalText.of(content).getBytes(StandardCharsets.UTF_8));
    }

    /** By statistic: which villages did not report, and which were carried over; nothing of those that all reported. */
    private static List<Map<String, Object>> reporting(TownshipReport report) {
        List<String> villages =
                report.heading().villages().stream().map(Unit::code).toList();
        List<Figure> figures = report.figures().now().all();
        ReportingGaps gaps = new ReportingGaps(figures, villages::contains);
        List<Map<String, Object>> told = new ArrayList<>();
        for (Figure figure : figures) {
            boolean whole = figure.breakdown().isEmpty() && !villages.contains(figure.unit());
            ReportingGaps.Gap gap = whole ? gaps.of(figure) : ReportingGaps.Gap.NONE;
            if (!gap.isNone()) {
                told.add(Map.of(
                        "statistic", figure.statistic(),
                        "not_reported", gap.notReported(),
                        "carried_over_units", gap.carriedOver()));
            }
        }
        return told;
    }

    private static Map<String, Object> unit(Unit unit) {
        return Map.of("code", unit.code(), "name", unit.name());
    }

    private static List<Map<String, Object>> statistics(List<Statistic> statistics) {
        return statistics.stream()
                .map(statistic -> Map.<String, Object>of(
                        "id", statistic.id(),
                        "name", names(statistic.names()),
                        "measure", names(statistic.measure()),
                        "definition", names(statistic.text()),
                        "form", statistic.form()))
                .toList();
    }

    private static Map<String, Object> names(Form.Names names) {
        return Map.of("zh", names.zh(), "en", names.en());
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("statistic", figure.statistic());
        content.put("breakdown", figure.breakdown());
        content.put("unit", figure.unit());
        figure.value().map(FiguresJson::plain).ifPresent(value -> content.put("value", value));
        content.put("covered", figure.coverage().covered());
        content.put("expected", figure.coverage().expected());
        content.put("carried_over", figure.coverage().carriedOver());
        return content;
    }

    /** Never 1E+2. */
    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
