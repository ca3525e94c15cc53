package org.cunbao.intake.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Row;
import org.cunbao.intake.format.CellNames;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a worksheet part from the first tag to the last, row by row.
 *
 * <p>Formatted cells and rows without content leave nothing behind; the declared dimension, which is often wrong, is not
 * looked at; rows and cells without addresses follow the one before.
 */
final class SheetXml implements Closeable {

    private static final int LAST_COLUMN = 16_384;

    private final XmlPull xml;
    private final CellXml cell;
    private final MarksBuilder marks;
    private int row;
    private int column;
    private boolean skippingRows;

    SheetXml(XmlPull xml, CellXml cell, MarksBuilder marks) {
        this.xml = xml;
        this.cell = cell;
        this.marks = marks;
    }

    /** The next row with content, or null after the last tag of the part. */
    @Nullable
    Row next() throws XMLStreamException, IOException {
        while (xml.nextTag()) {
            if (xml.atStart()) {
                Row found = take();
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Goes to the end of the part for what stands behind the rows (merges, filter), without looking at the rest of them. */
    void finish() throws XMLStreamException, IOException {
        skippingRows = true;
        while (next() != null) {
            throw new IllegalStateException("a row although rows are skipped");
        }
    }

    private @Nullable Row take() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "row" -> {
                if (!skippingRows) {
                    return row();
                }
                xml.skip();
            }
            case "col" -> column();
            case "mergeCell" -> CellNames.range(xml.attribute("ref")).ifPresent(marks::merge);
            case "autoFilter" -> CellNames.range(xml.attribute("ref")).ifPresent(marks::filter);
            case "worksheet", "sheetData", "cols", "mergeCells" -> {}
            default -> xml.skip();
        }
        return null;
    }

    private void column() {
        if (xml.isSet("hidden")) {
            marks.hideColumns(xml.number("min", 0), xml.number("max", 0));
        }
    }

    private @Nullable Row row() throws XMLStreamException, IOException {
        int written = xml.number("r", 0);
        boolean hidden = xml.isSet("hidden");
        row = written > 0 ? written : row + 1;
        column = 0;
        List<Cell> cells = new ArrayList<>();
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("c")) {
                cell(cells, written);
            } else {
                xml.skip();
            }
        }
        return cells.isEmpty() ? null : new Row(row, hidden, inOrder(cells));
    }

    private void cell(List<Cell> cells, int writtenRow) throws XMLStreamException, IOException {
        cell.read();
        column = cell.column() > 0 ? cell.column() : column + 1;
        if (writtenRow == 0 && cells.isEmpty() && cell.row() > 0) {
            row = cell.row();
        }
        Cell made = column <= LAST_COLUMN ? cell.make(row, column) : null;
        if (made != null) {
            cells.add(made);
        }
    }

    private static List<Cell> inOrder(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).column() >= cells.get(i).column()) {
                cells.sort(Comparator.comparingInt(Cell::column));
                return cells;
            }
        }
        return cells;
    }

    @Override
    public void close() {
        xml.close();
    }
}
