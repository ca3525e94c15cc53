package org.cunbao.intake.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.format.BuiltInFormats;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.xml.XmlPull;

/** The number formats of a workbook's cell styles; of everything else that a style says nothing is kept. */
final class Styles {

    static final Styles NONE = new Styles();

    private final Map<Integer, NumberFormat> own = new HashMap<>();
    private final List<NumberFormat> byStyle = new ArrayList<>();

    private Styles() {}

    static Styles read(XmlPull xml) throws XMLStreamException, IOException {
        Styles styles = new Styles();
        while (xml.nextTag()) {
            if (xml.atStart()) {
                styles.take(xml);
            }
        }
        return styles;
    }

    private void take(XmlPull xml) throws XMLStreamException, IOException {
        switch (xml.name()) {
            case "numFmt" -> own.put(xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode")));
            case "cellXfs" -> cellStyles(xml);
            case "styleSheet", "numFmts" -> {}
            default -> xml.skip();
        }
    }

    private void cellStyles(XmlPull xml) throws XMLStreamException, IOException {
        while (xml.nextTag() && xml.atStart()) {
            if (xml.name().equals("xf")) {
                int number = xml.number("numFmtId", 0);
                byStyle.add(own.getOrDefault(number, BuiltInFormats.of(number)));
            }
            xml.skip();
        }
    }

    /** The format of the style with the number, from 0; General if there is none. */
    NumberFormat format(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
    }
}
