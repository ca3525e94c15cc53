package org.cunbao.intake.ooxml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.CellNames;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.ooxml.Parts.Relation;
import org.cunbao.intake.xml.XmlPull;

/** What hangs on a worksheet in parts of its own: pictures, comments, the filters of its tables. */
final class SheetRelations {

    private final Parts parts;
    private final MarksBuilder marks;

    SheetRelations(Parts parts, MarksBuilder marks) {
        this.parts = parts;
        this.marks = marks;
    }

    void read(String sheet) throws XMLStreamException, IOException {
        for (Relation relation : parts.relations(sheet)) {
            if (parts.has(relation.target())) {
                follow(relation);
            }
        }
    }

    private void follow(Relation relation) throws XMLStreamException, IOException {
        switch (relation.type()) {
            case "drawing" -> drawing(relation.target());
            case "comments" -> comments(relation.target());
            case "table" -> table(relation.target());
            default -> {}
        }
    }

    /** Charts and shapes lie on drawings too; only a picture ties an image to it. */
    private void drawing(String part) throws IOException {
        for (Relation relation : parts.relations(part)) {
            if (relation.type().equals("image")) {
                marks.picture();
            }
        }
    }

    private void comments(String part) throws XMLStreamException, IOException {
        try (XmlPull xml = new XmlPull(parts.open(part))) {
            while (xml.nextTag()) {
                if (xml.atStart() && xml.name().equals("comment")) {
                    comment(xml, xml.attribute("ref"));
                }
            }
        }
    }

    private void comment(XmlPull xml, String address) throws XMLStreamException, IOException {
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("text")) {
                marks.comment(CellNames.row(address), CellNames.column(address), Escapes.resolved(RichText.read(xml)));
            } else {
                xml.skip();
            }
        }
    }

    private void table(String part) throws XMLStreamException, IOException {
        try (XmlPull xml = new XmlPull(parts.open(part))) {
            while (xml.nextTag()) {
                if (xml.atStart() && xml.name().equals("autoFilter")) {
                    CellNames.range(xml.attribute("ref")).ifPresent(marks::filter);
                }
            }
        }
    }
}
