package org.cunbao.intake.html;

import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.RowCollector;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts a page onto a sheet as Excel does when it opens one: each row of a table is a row, and each paragraph outside of
 * tables is a row with one cell. A table around other tables is layout and no table.
 */
final class PageReader {

    private final CellMaker cells;
    private final RowCollector rows;
    private final MarksBuilder marks;
    private final CellStyles styles;
    private final StringBuilder paragraph = new StringBuilder();
    private int row;

    PageReader(CellMaker cells, RowCollector rows, MarksBuilder marks, CellStyles styles) {
        this.cells = cells;
        this.rows = rows;
        this.marks = marks;
        this.styles = styles;
    }

    void read(Element body) throws Refusal {
        if (body.selectFirst("img") != null) {
            marks.picture();
        }
        visit(body);
        endParagraph();
    }

    private void visit(Element element) throws Refusal {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                paragraph.append(text.getWholeText());
            } else if (node instanceof Element child) {
                child(child);
            }
        }
    }

    private void child(Element child) throws Refusal {
        boolean table = child.nameIs("table");
        if (table || child.isBlock() || child.nameIs("br")) {
            endParagraph();
        }
        if (table && child.selectFirst("table table") == null) {
            row = new TableReader(cells, rows, marks, styles).read(child, row);
        } else {
            visit(child);
            if (child.isBlock()) {
                endParagraph();
            }
        }
    }

    private void endParagraph() throws Refusal {
        String text = paragraph.toString().replaceAll("[ \t\r\n\f]+", " ").strip();
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            row++;
            rows.add(cells.text(row, 1, text, NumberFormat.GENERAL, ""));
        }
    }
}
