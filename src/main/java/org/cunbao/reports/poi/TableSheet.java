package org.cunbao.reports.poi;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.cunbao.reports.Heading;
import org.cunbao.reports.ReportTable;
import org.cunbao.reports.Shown;

/** One table as a sheet: title, note, header, rows; ready to print on A4. */
final class TableSheet {

    /** The first row of the table's body, from 0. */
    static final int FIRST_ROW = 3;

    /** What a sheet can hold, less what stands above and below. */
    static final int MOST_ROWS = 1_048_576 - FIRST_ROW - 1;

    private static final float LINE = 16.5f;

    private final Workbook book;
    private final Looks looks;
    private final SourcePlaces places;

    TableSheet(Workbook book, Looks looks, SourcePlaces places) {
        this.book = book;
        this.looks = looks;
        this.places = places;
    }

    void write(Heading heading, ReportTable table) {
        String status = heading.issue().status() + "，截至 " + heading.issue().minute() + "。";
        write(heading.title() + "文明实践统计", status, table);
    }

    /**
     * @param title stands above it, before the table's name
     * @param status before the table's note
     */
    void write(String title, String status, ReportTable table) {
        Sheet sheet = book.createSheet(table.name());
        int[] widths = widths(sheet, table);
        cell(sheet.createRow(0), 0, title + " · " + table.name(), looks.title());
        sheet.getRow(0).setHeightInPoints(28);
        cell(sheet.createRow(1), 0, status + table.note(), looks.note());
        header(sheet.createRow(2), table);
        int rows = Math.min(table.rows().size(), MOST_ROWS);
        for (int i = 0; i < rows; i++) {
            body(sheet.createRow(FIRST_ROW + i), table.rows().get(i), widths);
        }
        if (rows < table.rows().size()) {
            String rest = "还有 " + (table.rows().size() - rows) + " 行放不下，请用 cunbao explain 查看。";
            cell(sheet.createRow(FIRST_ROW + rows), 0, rest, looks.note());
        }
        page(sheet, table, rows);
    }

    private static int[] widths(Sheet sheet, ReportTable table) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Widths.of(table, i);
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        return widths;
    }

    private void header(Row row, ReportTable table) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            String text = table.columns().get(i);
            cell(row, i, text, looks.headerCell());
            lines = Math.max(lines, Widths.lines(text, Widths.of(table, i)));
        }
        row.setHeightInPoints(LINE * lines + 6);
    }

    private void body(Row row, List<Shown> cells, int[] widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Shown shown = cells.get(i);
            if (shown.number().isPresent()) {
                number(row.createCell(i), shown);
            } else {
                cell(row, i, shown.text(), looks.text(shown));
                lines = Math.max(lines, Widths.lines(shown, widths[i]));
            }
        }
        row.setHeightInPoints(LINE * lines + 2);
    }

    private void number(Cell cell, Shown shown) {
        Optional<String> address = shown.link().flatMap(places::address);
        cell.setCellValue(shown.number().orElseThrow().doubleValue());
        cell.setCellStyle(looks.number(shown, address.isPresent()));
        address.ifPresent(place -> {
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(place);
            cell.setHyperlink(link);
        });
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void page(Sheet sheet, ReportTable table, int rows) {
        int lastColumn = table.columns().size() - 1;
        int lastRow = FIRST_ROW + Math.max(rows, 1) - 1;
        sheet.createFreezePane(table.fixed(), FIRST_ROW);
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
        sheet.setAutoFilter(new CellRangeAddress(2, lastRow, 0, lastColumn));
        book.setPrintArea(book.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        Margins.narrow(sheet);
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
        sheet.setDisplayGridlines(false);
    }
}
