package org.cunbao.intake.xml2003;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.NamedFormats;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.xml.XmlPull;

/** Reads the workbook: number formats of the styles, then the sheets. */
final class BookReader {

    private final XmlPull xml;
    private final Limits limits;
    private final Notices notices = new Notices();
    private final Map<String, NumberFormat> styles = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    BookReader(XmlPull xml, Limits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    Workbook read() throws XMLStreamException, IOException {
        while (xml.nextTag()) {
            if (xml.atStart()) {
                take();
            }
        }
        return new ReadWorkbook("xml2003", sheets, notices);
    }

    private void take() throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "Style" -> style(xml.attribute("ID"), xml.attribute("Parent"));
            case "Date1904" -> from1904 = true;
            case "Worksheet" -> sheets.add(sheet(sheets.size() + 1));
            case "Styles", "ExcelWorkbook" -> {}
            default -> xml.skip();
        }
    }

    private Sheet sheet(int number) throws XMLStreamException, IOException {
        CellMaker cells = new CellMaker(number, from1904, notices);
        return new WorksheetReader(xml, new CellReader(xml, cells, styles), limits, number).read();
    }

    /** A style without a number format of its own has that of its parent. */
    private void style(String id, String parent) throws XMLStreamException, IOException {
        NumberFormat format = styles.getOrDefault(parent, NumberFormat.GENERAL);
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("NumberFormat")) {
                format = NamedFormats.of(xml.attribute("Format"));
            }
            xml.skip();
        }
        styles.put(id, format);
    }
}
