package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.Texts;
import org.cunbao.intake.xml.XmlPull;

/**
 * What the workbook part says.
 *
 * @param sheets in their order
 * @param from1904 whether serial days count from 1904
 */
record WorkbookXml(List<SheetEntry> sheets, boolean from1904) {

    static WorkbookXml read(XmlPull xml) throws XMLStreamException, IOException {
        List<SheetEntry> sheets = new ArrayList<>();
        boolean from1904 = false;
        if (!xml.nextTag() || !xml.name().equals("workbook")) {
            throw Refusal.unsupported("不是工作簿的办公文档");
        }
        while (xml.nextTag()) {
            if (xml.atStart() && xml.name().equals("workbookPr")) {
                from1904 = xml.isSet("date1904");
            } else if (xml.atStart() && xml.name().equals("sheet")) {
                sheets.add(entry(xml, sheets.size() + 1));
            }
        }
        return new WorkbookXml(sheets, from1904);
    }

    private static SheetEntry entry(XmlPull xml, int number) {
        String state = xml.attribute("state");
        boolean hidden = state.equals("hidden") || state.equals("veryHidden");
        String name = Texts.storable(Escapes.resolved(xml.attribute("name")));
        return new SheetEntry(number, name, hidden, xml.attribute("id"));
    }
}
