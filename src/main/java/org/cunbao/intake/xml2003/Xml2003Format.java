package org.cunbao.intake.xml2003;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Format;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.format.TextHead;
import org.cunbao.intake.xml.XmlPull;

/** The single XML file of Excel 2003 (SpreadsheetML), and any other XML, which is refused. */
public final class Xml2003Format implements Format {

    private final Limits limits;

    public Xml2003Format(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        if (bytes[0] != '<' && bytes[0] > ' ') {
            return false;
        }
        String head = TextHead.of(bytes);
        return head.startsWith("<?xml") || head.startsWith("<workbook") || head.startsWith("<ss:workbook");
    }

    @Override
    public Workbook open(byte[] bytes) throws IOException, XMLStreamException {
        try (XmlPull xml = new XmlPull(new ByteArrayInputStream(bytes))) {
            if (!xml.nextTag() || !xml.name().equals("Workbook")) {
                throw Refusal.unsupported("XML 文件");
            }
            return new BookReader(xml, limits).read();
        }
    }
}
