package org.cunbao.intake.poi;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;

/** A sheet as lines of text, once as POI's user model sees it and once as ours. */
final class PoiOracle {

    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

    private PoiOracle() {}

    /** One line a cell: address, kind, value, whether there is a formula; then merges and hidden rows. */
    static List<String> describe(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String value = value(cell);
                if (!value.isEmpty()) {
                    lines.add(cell.getAddress().formatAsString() + " " + value + formula(cell)
                            + (row.getZeroHeight() ? " hidden" : ""));
                }
            }
        }
        sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .forEach(m -> lines.add("merge " + m));
        return lines;
    }

    private static String formula(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? " formula" : "";
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                (DateUtil.isCellDateFormatted(cell) ? "date " : "number ") + plain(cell.getNumericCellValue());
            case STRING -> blank(cell.getStringCellValue()) ? "" : "text " + cell.getStringCellValue();
            case BOOLEAN ->
                "truth " + Boolean.toString(cell.getBooleanCellValue()).toUpperCase(Locale.ROOT);
            case ERROR ->
                "error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static boolean blank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static String plain(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value).round(EXCEL).stripTrailingZeros().toPlainString();
    }

    static List<String> describe(org.cunbao.intake.Sheet sheet) throws UnreadableFile {
        List<String> lines = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (org.cunbao.intake.Row row = rows.next(); row != null; row = rows.next()) {
                for (org.cunbao.vocabulary.Cell cell : row.cells()) {
                    lines.add(org.cunbao.vocabulary.Origin.letters(cell.column()) + cell.row() + " " + kind(cell) + " "
                            + cell.raw() + (cell.formula().isEmpty() ? "" : " formula")
                            + (row.hidden() ? " hidden" : ""));
                }
            }
        }
        sheet.merges().stream()
                .map(m -> new CellRangeAddress(
                                m.firstRow() - 1, m.lastRow() - 1, m.firstColumn() - 1, m.lastColumn() - 1)
                        .formatAsString())
                .sorted()
                .forEach(m -> lines.add("merge " + m));
        return lines;
    }

    private static String kind(org.cunbao.vocabulary.Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case DATE -> "date";
            case BOOLEAN -> "truth";
            case ERROR -> "error";
        };
    }
}
