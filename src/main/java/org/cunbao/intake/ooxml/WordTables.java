package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.RowCollector;
import org.cunbao.intake.ooxml.Parts.Relation;
import org.cunbao.intake.xml.XmlPull;

/**
 * A Word document as one sheet: each row of a table is a row, and so is each paragraph outside of tables, where Word
 * documents have their title, unit and date; only the rows of tables are counted.
 */
final class WordTables {

    private final XmlPull xml;
    private final Notices notices = new Notices();
    private final CellMaker cells = new CellMaker(1, false, notices);
    private final MarksBuilder marks = new MarksBuilder();
    private final RowCollector rows;
    private int row;
    private boolean table;

    private WordTables(XmlPull xml, Limits limits) {
        this.xml = xml;
        rows = new RowCollector(limits, 1, "");
    }

    static Workbook open(Parts parts, String main, Limits limits) throws XMLStreamException, IOException {
        try (XmlPull xml = new XmlPull(parts.open(main))) {
            WordTables document = new WordTables(xml, limits);
            for (Relation relation : parts.relations(main)) {
                if (relation.type().equals("image")) {
                    document.marks.picture();
                }
            }
            return document.read(parts);
        }
    }

    private Workbook read(Parts parts) throws XMLStreamException, IOException {
        while (xml.nextTag()) {
            if (xml.atStart()) {
                take();
            }
        }
        if (!table) {
            throw Refusal.noTable();
        }
        return new ReadWorkbook(
                "docx", List.of(ReadSheet.of(1, "", false, marks.build(), rows)), notices, parts::close);
    }

    private void take() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> {
                table = true;
                row = new WordTable(xml, cells, rows, marks).read(row);
            }
            case "document", "body", "sdt", "sdtContent", "ins", "customXml", "smartTag" -> {}
            default -> xml.skip();
        }
    }

    private void paragraph() throws XMLStreamException, IOException {
        String text = WordText.read(xml);
        if (!text.isBlank()) {
            row++;
            marks.outside(row);
            rows.add(cells.text(row, 1, text, NumberFormat.GENERAL, ""));
        }
    }
}
