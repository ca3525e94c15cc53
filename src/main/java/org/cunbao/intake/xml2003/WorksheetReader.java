package org.cunbao.intake.xml2003;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.xml.Numbers;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/**
 * Reads one {@code Worksheet} element; rows, columns and cells without an index follow the one before, cells beside what is
 * merged down from above.
 */
final class WorksheetReader {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern RANGE = Pattern.compile("R(\\d{1,7})C(\\d{1,5}):R(\\d{1,7})C(\\d{1,5})");

    private final XmlPull xml;
    private final CellReader cells;
    private final int number;
    private final String name;
    private final RowCollector rows;
    private final MarksBuilder marks = new MarksBuilder();
    private final TreeMap<Integer, String> styleByColumn = new TreeMap<>();

    /** The last row of the newest merge that goes down in a column. */
    private final Map<Integer, Integer> mergedDownTo = new HashMap<>();

    private boolean hidden;
    private int row;
    private int column;

    WorksheetReader(XmlPull xml, CellReader cells, Limits limits, int number) {
        this.xml = xml;
        this.cells = cells;
        this.number = number;
        name = xml.attribute("Name");
        rows = new RowCollector(limits, number, name);
    }

    Sheet read() throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0 && xml.nextTag(); ) {
            if (!xml.atStart()) {
                depth--;
            } else if (xml.name().equals("Table") || xml.name().equals("WorksheetOptions")) {
                depth++;
            } else {
                take();
            }
        }
        return ReadSheet.of(number, name, hidden, marks.build(), rows);
    }

    private void take() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "Column" -> column();
            case "Row" -> row();
            case "Visible" -> hidden = !xml.text().strip().equals("SheetVisible");
            case "AutoFilter" -> {
                filter(xml.attribute("Range"));
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void filter(String range) {
        Matcher found = RANGE.matcher(range);
        if (found.matches()) {
            int[] ends = new int[4];
            for (int i = 0; i < 4; i++) {
                ends[i] = Numbers.whole(found.group(i + 1), 0);
            }
            if (ends[0] >= 1 && ends[1] >= 1 && ends[2] >= ends[0] && ends[3] >= ends[1]) {
                marks.filter(new CellRange(ends[0], ends[2], ends[1], ends[3]));
            }
        }
    }

    private void column() throws XMLStreamException, IOException {
        int first = xml.number("Index", column + 1);
        column = Math.min(LAST_COLUMN, first + Math.min(xml.number("Span", 0), LAST_COLUMN));
        if (xml.isSet("Hidden")) {
            marks.hideColumns(first, column);
        }
        String style = xml.attribute("StyleID");
        for (int i = first; !style.isEmpty() && i <= column; i++) {
            styleByColumn.put(i, style);
        }
        xml.skip();
    }

    private void row() throws XMLStreamException, IOException {
        row = xml.number("Index", row + 1);
        int span = xml.number("Span", 0);
        String style = xml.attribute("StyleID");
        if (xml.isSet("Hidden")) {
            rows.hide(row);
        }
        int at = 0;
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("Cell")) {
                at = cell(xml.number("Index", free(at + 1)), style);
            } else {
                xml.skip();
            }
        }
        row += span;
    }

    /** The column, or the next one that no cell from above is merged into: some programs leave the index out beside these. */
    private int free(int at) {
        int free = at;
        while (mergedDownTo.getOrDefault(free, 0) >= row) {
            free++;
        }
        return free;
    }

    /** Reads the cell in the column; the last column that it takes. */
    private int cell(int at, String rowStyle) throws XMLStreamException, IOException {
        int across = xml.number("MergeAcross", 0);
        int down = xml.number("MergeDown", 0);
        int right = Math.min(at + across, LAST_COLUMN);
        String style = rowStyle.isEmpty() ? styleByColumn.getOrDefault(at, "") : rowStyle;
        Cell cell = cells.read(row, at, style);
        if (at >= 1 && at <= LAST_COLUMN && row >= 1) {
            rows.add(cell);
            marks.comment(row, at, cells.comment());
            int bottom = Math.max(row, Math.min(row + down, LAST_ROW));
            marks.merge(new CellRange(row, bottom, at, right));
            for (int covered = at; bottom > row && covered <= right; covered++) {
                mergedDownTo.put(covered, bottom);
            }
        }
        return right;
    }
}
