package org.cunbao.reports.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.Output;
import org.cunbao.reports.ReportChart;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.ReportTables;
import org.cunbao.reports.TownshipReport;

/**
 * {@code township-statistics.xlsx}: a sheet for each table, one of charts, and the sources to which figures link.
 *
 * <p>The sources can be hundreds of thousands of rows, so their sheet is streamed; the charts refer to cells of the
 * others.
 */
final class TownshipWorkbook implements Output {

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public String name() {
        return "township-statistics.xlsx";
    }

    @Override
    public void write(TownshipReport report, OutputStream out) throws IOException {
        List<ReportTable> tables = ReportTables.of(report);
        ReportTable sources = tables.get(tables.size() - 1);
        SourcePlaces places = SourcePlaces.of(report, sources);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Looks looks = new Looks(book);
            for (ReportTable table : tables.subList(0, tables.size() - 1)) {
                new TableSheet(book, looks, places).write(report.heading(), table);
            }
            new ChartSheet(book).write(ReportChart.of(report, tables));
            book.setSheetOrder(ChartSheet.NAME, 1);
            try (SXSSFWorkbook stream = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
                new TableSheet(stream, looks, places).write(report.heading(), sources);
                stream.write(bytes);
            }
        }
        OfficeProperties.steady(report.heading()).write(bytes.toByteArray(), out);
    }
}
