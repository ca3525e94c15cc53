package org.cunbao.reports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.reports.Heading;
import org.cunbao.reports.Output;
import org.cunbao.reports.ReportChart;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.ReportTables;
import org.cunbao.reports.TownshipReport;

/**
 * {@code township-statistics.html}: the workbook's tables but the sources, and its charts, in one file.
 *
 * <p>Nothing is fetched: the style is inside, the charts are SVG; no script runs.
 */
final class TownshipPage implements Output {

    @Override
    public String name() {
        return "township-statistics.html";
    }

    @Override
    public void write(TownshipReport report, OutputStream out) throws IOException {
        List<ReportTable> tables = ReportTables.of(report);
        List<ReportTable> shown = tables.subList(0, tables.size() - 1);
        Heading heading = report.heading();
        String page = frame().replace("{{title}}", Tag.escaped(heading.title() + "文明实践统计"))
                .replace("{{status}}", heading.issue().status())
                .replace("{{asOf}}", heading.issue().minute())
                .replace("{{links}}", shown.stream().map(TownshipPage::link).collect(Collectors.joining()))
                .replace("{{charts}}", charts(ReportChart.of(report, tables), tables))
                .replace("{{tables}}", shown.stream().map(PageTable::of).collect(Collectors.joining()));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String link(ReportTable table) {
        return "<a href=\"#" + table.name() + "\">" + table.name() + "</a>";
    }

    private static String charts(List<ReportChart> charts, List<ReportTable> tables) {
        StringBuilder html = new StringBuilder();
        for (ReportChart chart : charts) {
            tables.stream()
                    .filter(table -> table.name().equals(chart.table()))
                    .forEach(table -> html.append(BarChart.of(chart, table)));
        }
        return html.toString();
    }

    private static String frame() throws IOException {
        try (InputStream frame = TownshipPage.class.getResourceAsStream("page.html")) {
            if (frame == null) {
                throw new IllegalStateException("built without page.html");
            }
            return new String(frame.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
