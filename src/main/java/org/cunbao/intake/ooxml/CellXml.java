package org.cunbao.intake.ooxml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.CellNames;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.xml.Numbers;
import org.cunbao.intake.xml.XmlPull;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/** Reads one {@code c} element at a time; one object for all cells of a sheet, since a large one has millions. */
final class CellXml {

    private final XmlPull xml;
    private final CellMaker cells;
    private final SharedStrings strings;
    private final Styles styles;
    private String address = "";
    private String type = "";
    private int style;
    private @Nullable String formula;
    private @Nullable String value;
    private @Nullable String inline;

    CellXml(XmlPull xml, CellMaker cells, SharedStrings strings, Styles styles) {
        this.xml = xml;
        this.cells = cells;
        this.strings = strings;
        this.styles = styles;
    }

    /** From the start tag to the end tag; {@link #address()} is then that of the cell. */
    void read() throws XMLStreamException, IOException {
        attributes();
        formula = null;
        value = null;
        inline = null;
        while (xml.nextTag() && xml.atStart()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "f" -> formula = formula(xml.text());
                case "is" -> inline = RichText.read(xml);
                default -> xml.skip();
            }
        }
    }

    private void attributes() {
        address = "";
        type = "n";
        style = 0;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> address = xml.attribute(i);
                case "t" -> type = xml.attribute(i);
                case "s" -> style = Numbers.whole(xml.attribute(i), 0);
                default -> {}
            }
        }
    }

    /** A shared formula is written at its first cell only; the others say that there is one. */
    private static String formula(String written) {
        return written.isEmpty() ? "=" : Escapes.resolved(written);
    }

    /** The cell's column as its address says; 0 if it has none. */
    int column() {
        return CellNames.column(address);
    }

    /** The cell's row as its address says; 0 if it has none. */
    int row() {
        return CellNames.row(address);
    }

    /** The cell at a place; null if it is empty. */
    @Nullable
    Cell make(int row, int column) {
        NumberFormat format = styles.format(style);
        String calculation = formula == null ? "" : formula;
        if (inline != null && (value == null || type.equals("inlineStr"))) {
            return cells.text(row, column, Escapes.resolved(inline), format, calculation);
        }
        if (value == null || value.isEmpty()) {
            return withoutValue(row, column, format, calculation);
        }
        return make(row, column, value, format, calculation);
    }

    private @Nullable Cell make(int row, int column, String raw, NumberFormat format, String calculation) {
        return switch (type) {
            case "s" -> cells.text(row, column, strings.get(Numbers.whole(raw.strip(), -1)), format, calculation);
            case "str", "inlineStr" -> cells.text(row, column, Escapes.resolved(raw), format, calculation);
            case "b" ->
                cells.truth(
                        row, column, !raw.strip().equals("0") && !raw.strip().equals("false"), format, calculation);
            case "e" -> cells.error(row, column, raw, format, calculation);
            case "d" -> cells.isoDate(row, column, raw, format, calculation);
            default -> cells.number(row, column, raw, format, calculation);
        };
    }

    /** A formula with an empty text as its result was calculated; one without any result was not. */
    private @Nullable Cell withoutValue(int row, int column, NumberFormat format, String calculation) {
        boolean calculated = calculation.isEmpty() || value != null && type.equals("str");
        return calculated ? null : cells.error(row, column, CellMaker.NOT_CALCULATED, format, calculation);
    }
}
