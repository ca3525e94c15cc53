package org.cunbao.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.Decimals;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.xml.Numbers;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts one table onto a sheet; a cell over several rows or columns is a merged range with its value at the top left. */
final class TableReader {

    private static final int LAST_COLUMN = 16_384;
    private static final int WIDEST = 1_000; // as the HTML standard has it
    private static final int HIGHEST = 65_534;

    private final CellMaker cells;
    private final RowCollector rows;
    private final MarksBuilder marks;
    private final CellStyles styles;
    private final Map<Integer, Integer> takenUntil = new HashMap<>();

    TableReader(CellMaker cells, RowCollector rows, MarksBuilder marks, CellStyles styles) {
        this.cells = cells;
        this.rows = rows;
        this.marks = marks;
        this.styles = styles;
    }

    /** Reads the table below the row; the last row that it takes. */
    int read(Element table, int above) throws Refusal {
        int row = above;
        Element caption = table.selectFirst("caption");
        if (caption != null && !CellText.of(caption).isEmpty()) {
            row++;
            rows.add(cells.text(row, 1, CellText.of(caption), NumberFormat.GENERAL, ""));
        }
        List<Element> lines = table.select("tr");
        int last = row + lines.size();
        for (Element line : lines) {
            row++;
            if (isHidden(line)) {
                rows.hide(row);
            }
            line(line, row, last);
        }
        return row;
    }

    private static boolean isHidden(Element line) {
        return line.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void line(Element line, int row, int last) throws Refusal {
        int column = 1;
        for (Element cell : line.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            while (takenUntil.getOrDefault(column, 0) >= row) {
                column++;
            }
            if (column > LAST_COLUMN) {
                return;
            }
            int width = Math.min(span(cell, "colspan", WIDEST), LAST_COLUMN - column + 1);
            int height = Math.min(span(cell, "rowspan", HIGHEST), last - row + 1);
            occupy(row, column, width, height);
            rows.add(make(cell, row, column));
            column += width;
        }
    }

    private static int span(Element cell, String attribute, int most) {
        return Math.min(Math.max(1, Numbers.whole(cell.attr(attribute).strip(), 1)), most);
    }

    private void occupy(int row, int column, int width, int height) {
        marks.merge(new CellRange(row, row + height - 1, column, column + width - 1));
        for (int i = 0; height > 1 && i < width; i++) {
            takenUntil.put(column + i, row + height - 1);
        }
    }

    /** Excel says with {@code x:num} what is a number; everything else on a page is text. */
    private @Nullable Cell make(Element cell, int row, int column) {
        NumberFormat format = styles.of(cell);
        String text = CellText.of(cell);
        String formula = cell.attr("x:fmla").replaceFirst("^=", "");
        if (cell.hasAttr("x:num")) {
            String number = cell.attr("x:num").isEmpty() ? text : cell.attr("x:num");
            if (Decimals.plain(number).isPresent()) {
                return cells.number(row, column, number, format, formula);
            }
        }
        return cells.text(row, column, text, format, formula);
    }
}
