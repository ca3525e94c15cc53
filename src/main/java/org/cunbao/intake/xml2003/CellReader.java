package org.cunbao.intake.xml2003;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/** Reads one {@code Cell} element. */
final class CellReader {

    private final XmlPull xml;
    private final CellMaker cells;
    private final Map<String, NumberFormat> styles;
    private String comment = "";

    CellReader(XmlPull xml, CellMaker cells, Map<String, NumberFormat> styles) {
        this.xml = xml;
        this.cells = cells;
        this.styles = styles;
    }

    /**
     * From the start tag to the end tag.
     *
     * @param style of the row or column, for a cell that has none of its own
     */
    @Nullable
    Cell read(int row, int column, String style) throws XMLStreamException, IOException {
        String own = xml.attribute("StyleID");
        NumberFormat format = styles.getOrDefault(own.isEmpty() ? style : own, NumberFormat.GENERAL);
        String formula = xml.attribute("Formula").replaceFirst("^=", "");
        comment = "";
        Cell cell = null;
        boolean valued = false;
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("Data")) {
                cell = make(row, column, xml.attribute("Type"), format, formula);
                valued = true;
            } else if (xml.name().equals("Comment")) {
                comment = xml.text().strip();
            } else {
                xml.skip();
            }
        }
        return valued || formula.isEmpty() ? cell : cells.error(row, column, CellMaker.NOT_CALCULATED, format, formula);
    }

    /** The text of the comment on the cell that was read last; empty if there is none. */
    String comment() {
        return comment;
    }

    private @Nullable Cell make(int row, int column, String type, NumberFormat format, String formula)
            throws XMLStreamException, IOException {
        String value = xml.text();
        return switch (type) {
            case "Number" -> cells.number(row, column, value, format, formula);
            case "DateTime" -> cells.isoDate(row, column, value, format, formula);
            case "Boolean" -> cells.truth(row, column, !value.strip().equals("0"), format, formula);
            case "Error" -> cells.error(row, column, value.strip(), format, formula);
            default -> cells.text(row, column, value, format, formula);
        };
    }
}
