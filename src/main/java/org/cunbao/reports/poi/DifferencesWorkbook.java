package org.cunbao.reports.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.Differences;
import org.cunbao.reports.DifferencesTables;
import org.cunbao.reports.GainsTable;
import org.cunbao.reports.Heading;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.Waterfalls;

/** The differences between two states as a workbook: figures, charts, causes, and the entries of each part. */
final class DifferencesWorkbook implements Differences.Book {

    private static final String CHARTS = "瀑布图";

    private static final int ROWS_IN_MEMORY = 200;

    @Override
    public void write(Differences differences, OutputStream out) throws IOException {
        Heading heading = differences.heading();
        GainsTable gains = GainsTable.of(differences);
        Waterfalls waterfalls = Waterfalls.of(differences);
        SourcePlaces places = new SourcePlaces(gains.table().name(), gains.places());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Looks looks = new Looks(book);
            TableSheet sheet = new TableSheet(book, looks, places);
            for (ReportTable table : tables(differences, waterfalls)) {
                sheet.write(title(heading), "", table);
            }
            charts(book, waterfalls);
            try (SXSSFWorkbook stream = new SXSSFWorkbook(book, ROWS_IN_MEMORY)) {
                new TableSheet(stream, looks, places).write(title(heading), "", gains.table());
                stream.write(bytes);
            }
        }
        OfficeProperties.steady(heading).write(bytes.toByteArray(), out);
    }

    private static List<ReportTable> tables(Differences differences, Waterfalls waterfalls) {
        return waterfalls.charts().isEmpty()
                ? DifferencesTables.of(differences)
                : java.util.stream.Stream.concat(
                                DifferencesTables.of(differences).stream(),
                                java.util.stream.Stream.of(waterfalls.table()))
                        .toList();
    }

    private static void charts(XSSFWorkbook book, Waterfalls waterfalls) {
        if (!waterfalls.charts().isEmpty()) {
            XSSFSheet data = book.getSheet(waterfalls.table().name());
            ChartGrid.write(
                    book, CHARTS, waterfalls.charts(), (drawn, chart) -> new WaterfallChart(data, chart).draw(drawn));
            book.setSheetOrder(CHARTS, 1);
        }
    }

    private static String title(Heading heading) {
        return heading.title() + "统计数前后对比";
    }
}
