package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.vocabulary.CellRange;

/** Puts one Word table onto a sheet; cells that continue the one above are part of its merged range. */
final class WordTable {

    private static final int LAST_COLUMN = 16_384;

    private final XmlPull xml;
    private final CellMaker cells;
    private final RowCollector rows;
    private final MarksBuilder marks;

    /** Ranges that the next row may still continue, by their first column. */
    private final TreeMap<Integer, CellRange> open = new TreeMap<>();

    private int row;
    private int column;

    WordTable(XmlPull xml, CellMaker cells, RowCollector rows, MarksBuilder marks) {
        this.xml = xml;
        this.cells = cells;
        this.rows = rows;
        this.marks = marks;
    }

    /** Reads the table below the row, from its start tag to its end tag; the last row that it takes. */
    int read(int above) throws XMLStreamException, IOException {
        row = above;
        for (int depth = 1; depth > 0 && xml.nextTag(); ) {
            if (!xml.atStart()) {
                depth--;
            } else if (xml.name().equals("tr")) {
                line();
            } else if (xml.name().equals("tblPr") || xml.name().equals("tblGrid")) {
                xml.skip();
            } else {
                depth++;
            }
        }
        open.values().forEach(marks::merge);
        return row;
    }

    private void line() throws XMLStreamException, IOException {
        row++;
        column = 1;
        for (int depth = 1; depth > 0 && xml.nextTag(); ) {
            if (!xml.atStart()) {
                depth--;
            } else if (xml.name().equals("tc")) {
                cell();
            } else {
                column += xml.name().equals("gridBefore") ? Math.min(xml.number("val", 0), LAST_COLUMN) : 0;
                depth++;
            }
        }
    }

    private void cell() throws XMLStreamException, IOException {
        int width = 1;
        boolean restarts = false;
        boolean continues = false;
        StringBuilder text = new StringBuilder();
        while (xml.nextTag() && xml.atStart()) {
            if (!xml.name().equals("tcPr")) {
                text.append(text.isEmpty() ? "" : "\n");
                WordText.append(xml, text);
                continue;
            }
            for (int depth = 1; depth > 0 && xml.nextTag(); depth += xml.atStart() ? 1 : -1) {
                if (xml.atStart() && xml.name().equals("gridSpan")) {
                    width = Math.max(1, Math.min(xml.number("val", 1), LAST_COLUMN));
                } else if (xml.atStart() && xml.name().equals("vMerge")) {
                    restarts = xml.attribute("val").equals("restart");
                    continues = !restarts;
                }
            }
        }
        place(width, restarts, continues, text.toString().strip());
    }

    private void place(int width, boolean restarts, boolean continues, String text) throws Refusal {
        CellRange above = open.get(column);
        int right = Math.min(column + width - 1, LAST_COLUMN);
        if (continues && above != null && above.lastRow() == row - 1) {
            open.put(column, new CellRange(above.firstRow(), row, column, above.lastColumn()));
        } else if (column <= LAST_COLUMN) {
            CellRange range = new CellRange(row, row, column, right);
            CellRange ended = restarts ? open.put(column, range) : open.remove(column);
            if (ended != null) {
                marks.merge(ended);
            }
            if (!restarts) {
                marks.merge(range);
            }
            rows.add(cells.text(row, column, text, NumberFormat.GENERAL, ""));
        }
        column = Math.min(column + width, LAST_COLUMN + 1);
    }
}
