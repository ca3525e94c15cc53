package org.cunbao.reports.poi;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.ReportChart;

/** The sheet of native charts, two beside each other; their numbers are the tables' cells. */
final class ChartSheet {

    static final String NAME = "图表";

    private static final int COLUMNS = 9;
    private static final int ROWS = 18;

    private final XSSFWorkbook book;

    ChartSheet(XSSFWorkbook book) {
        this.book = book;
    }

    /** Makes the sheet; those of the tables are there. */
    void write(List<ReportChart> charts) {
        XSSFSheet sheet = book.createSheet(NAME);
        sheet.setDisplayGridlines(false);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            ReportChart chart = charts.get(i);
            int column = i % 2 * COLUMNS;
            int row = i / 2 * ROWS;
            XSSFChart drawn = drawing.createChart(
                    new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS - 1, row + ROWS - 1));
            fill(drawn, chart, book.getSheet(chart.table()));
        }
        int rows = Math.max(1, (charts.size() + 1) / 2 * ROWS);
        book.setPrintArea(book.getSheetIndex(sheet), 0, 2 * COLUMNS - 1, 0, rows - 1);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void fill(XSSFChart drawn, ReportChart chart, XSSFSheet data) {
        Bars.draw(
                drawn,
                chart.title(),
                XDDFDataSourcesFactory.fromStringCellRange(data, range(chart.labels())),
                XDDFDataSourcesFactory.fromNumericCellRange(data, range(chart.values())));
    }

    private static CellRangeAddress range(ReportChart.Strip strip) {
        int above = TableSheet.FIRST_ROW;
        return new CellRangeAddress(
                above + strip.firstRow(), above + strip.lastRow(), strip.firstColumn(), strip.lastColumn());
    }
}
