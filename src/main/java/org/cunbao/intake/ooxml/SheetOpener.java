package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadAhead;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.xml.XmlPull;

/**
 * Opens the worksheets of one workbook.
 *
 * <p>Merges stand behind the rows, and whoever reads rows needs them first. A sheet of up to {@value #IN_MEMORY} cells
 * is therefore read whole; of a larger one what stands around the rows is looked for first, and the rows are read later.
 */
final class SheetOpener {

    private static final int IN_MEMORY = 10_000;

    private final Parts parts;
    private final SharedStrings strings;
    private final Styles styles;
    private final Limits limits;
    private final Book book;

    /** What the workbook part says about all sheets, and where damaged text goes. */
    record Book(boolean from1904, Notices notices) {}

    SheetOpener(Parts parts, SharedStrings strings, Styles styles, Limits limits, Book book) {
        this.parts = parts;
        this.strings = strings;
        this.styles = styles;
        this.limits = limits;
        this.book = book;
    }

    Sheet open(SheetEntry entry, String part) throws XMLStreamException, IOException {
        MarksBuilder met = new MarksBuilder();
        CellMaker cells = new CellMaker(entry.number(), book.from1904(), book.notices());
        RowCollector rows = new RowCollector(limits, entry.number(), entry.name());
        boolean whole;
        try (SheetXml xml = sheetXml(parts.open(part), cells, met)) {
            whole = readSmall(xml, rows);
        }
        MarksBuilder marks = whole ? met : aroundRows(part, cells);
        new SheetRelations(parts, marks).read(part);
        if (cells.sawPicture()) {
            marks.picture();
        }
        if (whole) {
            return ReadSheet.of(entry.number(), entry.name(), entry.hidden(), marks.build(), rows);
        }
        return new ReadSheet(entry.number(), entry.name(), entry.hidden(), marks.build(), () -> largeRows(entry, part));
    }

    /** Whether the sheet was small enough to be read whole. */
    private static boolean readSmall(SheetXml xml, RowCollector rows) throws XMLStreamException, IOException {
        for (Row row = xml.next(); row != null; row = xml.next()) {
            rows.add(row);
            if (rows.size() > IN_MEMORY) {
                return false;
            }
        }
        return true;
    }

    /** What the part says before and behind its rows; where these cannot be left out, by a look at everything. */
    private MarksBuilder aroundRows(String part, CellMaker cells) throws XMLStreamException, IOException {
        try {
            return aroundRows(new WithoutRows(parts.open(part)), cells);
        } catch (XMLStreamException | IOException odd) {
            return aroundRows(parts.open(part), cells);
        }
    }

    private MarksBuilder aroundRows(InputStream bytes, CellMaker cells) throws XMLStreamException, IOException {
        MarksBuilder marks = new MarksBuilder();
        try (SheetXml xml = sheetXml(bytes, cells, marks)) {
            xml.finish();
        }
        return marks;
    }

    private SheetXml sheetXml(InputStream bytes, CellMaker cells, MarksBuilder marks)
            throws XMLStreamException, IOException {
        XmlPull xml = new XmlPull(bytes);
        return new SheetXml(xml, new CellXml(xml, cells, strings, styles), marks);
    }

    private Rows largeRows(SheetEntry entry, String part) throws UnreadableFile {
        CellMaker cells = new CellMaker(entry.number(), book.from1904(), book.notices());
        return Barrier.run(() ->
                new ReadAhead(new LargeRows(sheetXml(parts.open(part), cells, new MarksBuilder()), entry, limits)));
    }
}
