package org.cunbao.reports.poi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.reports.TownshipReport;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** Native charts in the report: {@code {{chart activities.total}}} by village, {@code {{chart aid.actions[kind]}}} by part. */
final class WordCharts {

    private static final int WIDTH = 15 * Units.EMU_PER_CENTIMETER;
    private static final int HEIGHT = 7 * Units.EMU_PER_CENTIMETER;

    private final TownshipReport report;
    private final XWPFDocument document;

    WordCharts(TownshipReport report, XWPFDocument document) {
        this.report = report;
        this.document = document;
    }

    Optional<FigureTerm> find(String term) {
        return FigureTerm.parse(term, report.catalogue())
                .filter(found -> found.aspect().isEmpty() && !found.part().contains("="));
    }

    /** Draws it at the paragraph's end; false where there is nothing to draw. */
    boolean draw(FigureTerm term, XWPFParagraph paragraph) {
        List<String> labels = new ArrayList<>();
        List<@Nullable Double> values = new ArrayList<>();
        if (term.part().isEmpty()) {
            for (Unit village : report.heading().villages()) {
                labels.add(village.name());
                values.add(value(term, "", village.code()));
            }
        } else {
            for (Code code : report.codes(term.statistic(), term.part())) {
                labels.add(code.zh());
                values.add(value(
                        term,
                        term.part() + "=" + code.id(),
                        report.heading().township().code()));
            }
        }
        if (values.stream().noneMatch(value -> value != null && value > 0)) {
            return false;
        }
        draw(title(term), labels, values, paragraph);
        return true;
    }

    private String title(FigureTerm term) {
        String name =
                term.statistic().names().zh() + "（" + term.statistic().measure().zh() + "）";
        return term.part().isEmpty()
                ? "各村（社区）" + name
                : name + "：按"
                        + report.catalogue()
                                .field(term.statistic(), term.part())
                                .map(Field::zh)
                                .orElse(term.part());
    }

    /** Null where there is no data: no bar, and no 0 above it. */
    private @Nullable Double value(FigureTerm term, String part, String unit) {
        return report.figures()
                .now()
                .value(term.statistic().id(), part, unit)
                .map(BigDecimal::doubleValue)
                .orElse(null);
    }

    private void draw(String title, List<String> labels, List<@Nullable Double> values, XWPFParagraph paragraph) {
        try {
            XWPFChart chart = document.createChart(paragraph.createRun(), WIDTH, HEIGHT);
            int last = labels.size();
            Bars.draw(
                    chart,
                    title,
                    XDDFDataSourcesFactory.fromArray(
                            labels.toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                    XDDFDataSourcesFactory.fromArray(
                            values.toArray(Double[]::new), chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InvalidFormatException failure) {
            throw new IllegalStateException("a chart cannot be added to the report", failure);
        }
    }
}
