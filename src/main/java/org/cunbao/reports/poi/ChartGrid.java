package org.cunbao.reports.poi;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of nothing but native charts, two beside each other, ready to print on A4. */
final class ChartGrid {

    private static final int COLUMNS = 9;
    private static final int ROWS = 18;

    /** So many charts below each other fit on a page for certain. */
    private static final int PAGE = 5;

    private ChartGrid() {}

    /** Makes the sheet; {@code draw} fills each of its charts. */
    static <T> void write(XSSFWorkbook book, String name, List<T> charts, BiConsumer<XSSFChart, T> draw) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setDisplayGridlines(false);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            int column = i % 2 * COLUMNS;
            int row = i / 2 * ROWS;
            draw.accept(
                    drawing.createChart(
                            new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS - 1, row + ROWS - 1)),
                    charts.get(i));
        }
        for (int below = PAGE; below < (charts.size() + 1) / 2; below += PAGE) {
            sheet.setRowBreak(below * ROWS - 1);
        }
        int rows = Math.max(1, (charts.size() + 1) / 2 * ROWS);
        book.setPrintArea(book.getSheetIndex(sheet), 0, 2 * COLUMNS - 2, 0, rows - 1);
        sheet.setFitToPage(true);
        Margins.narrow(sheet);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
