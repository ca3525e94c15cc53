package org.cunbao.reports.poi;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.reports.ReportChart;

/** The sheet of charts; their numbers are the tables' cells. */
final class ChartSheet {

    static final String NAME = "图表";

    private final XSSFWorkbook book;

    ChartSheet(XSSFWorkbook book) {
        this.book = book;
    }

    /** Makes the sheet; those of the tables are there. */
    void write(List<ReportChart> charts) {
        ChartGrid.write(book, NAME, charts, (drawn, chart) -> fill(drawn, chart, book.getSheet(chart.table())));
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
