package org.cunbao.generated.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cunbao.generated.Ink;
import org.cunbao.generated.Paper;

/** Writes sheets as {@code .xlsx} or {@code .xls}. */
public final class PoiPaper {

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private PoiPaper(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param old whether as {@code .xls}
     */
    public static byte[] bytes(List<Paper> papers, boolean old) {
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
            PoiPaper writer = new PoiPaper(workbook);
            papers.forEach(writer::sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Paper paper) {
        Sheet sheet = workbook.createSheet(paper.name());
        paper.rows().forEach((number, cells) -> {
            Row row = sheet.createRow(number - 1);
            cells.forEach((column, ink) -> fill(row.createCell(column - 1), ink));
            row.setZeroHeight(paper.hidden().contains(number));
        });
        for (int[] m : paper.merges()) {
            sheet.addMergedRegion(new CellRangeAddress(m[0] - 1, m[2] - 1, m[1] - 1, m[3] - 1));
        }
    }

    private void fill(Cell cell, Ink ink) {
        if (ink.content() instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (ink.content() instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(ink.content().toString());
        }
        if (!ink.format().isEmpty()) {
            cell.setCellStyle(styles.computeIfAbsent(ink.format(), this::style));
        }
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
