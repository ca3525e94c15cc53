package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.ooxml.Parts.Relation;
import org.cunbao.intake.xml.XmlPull;

/** Opens a workbook's package: its list of sheets, shared strings and number formats, then each sheet. */
final class XlsxWorkbook {

    private final Parts parts;
    private final List<Relation> relations;
    private final Notices notices = new Notices();
    private final WorkbookXml book;
    private final SheetOpener opener;

    private XlsxWorkbook(Parts parts, String main, Limits limits) throws XMLStreamException, IOException {
        this.parts = parts;
        relations = parts.relations(main);
        try (XmlPull xml = new XmlPull(parts.open(main))) {
            book = WorkbookXml.read(xml);
        }
        opener = new SheetOpener(parts, strings(), styles(), limits, new SheetOpener.Book(book.from1904(), notices));
    }

    static Workbook open(Parts parts, String main, Limits limits) throws XMLStreamException, IOException {
        XlsxWorkbook workbook = new XlsxWorkbook(parts, main, limits);
        return new ReadWorkbook("xlsx", workbook.sheets(), workbook.notices, parts::close);
    }

    /** Charts, dialogs and macro sheets have a number but no cells. */
    private List<Sheet> sheets() throws XMLStreamException, IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (SheetEntry entry : book.sheets()) {
            for (Relation relation : relations) {
                if (relation.id().equals(entry.relation())
                        && relation.type().equals("worksheet")
                        && parts.has(relation.target())) {
                    sheets.add(opener.open(entry, relation.target()));
                    break;
                }
            }
        }
        return sheets;
    }

    private SharedStrings strings() throws XMLStreamException, IOException {
        String part = target("sharedStrings");
        if (part.isEmpty()) {
            return SharedStrings.NONE;
        }
        try (XmlPull xml = new XmlPull(parts.open(part))) {
            return SharedStrings.read(xml);
        }
    }

    private Styles styles() throws XMLStreamException, IOException {
        String part = target("styles");
        if (part.isEmpty()) {
            return Styles.NONE;
        }
        try (XmlPull xml = new XmlPull(parts.open(part))) {
            return Styles.read(xml);
        }
    }

    private String target(String type) {
        for (Relation relation : relations) {
            if (relation.type().equals(type) && parts.has(relation.target())) {
                return relation.target();
            }
        }
        return "";
    }
}
