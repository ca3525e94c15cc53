package org.cunbao.intake.ooxml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.xml.XmlPull;

/** The text of a paragraph or of everything in a cell; deleted text and the fallbacks of drawings are left out. */
final class WordText {

    private WordText() {}

    /** From the element's start tag to its end tag; further paragraphs are further lines. */
    static String read(XmlPull xml) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        append(xml, text);
        return text.toString();
    }

    /** From the element's start tag to its end tag, after what is there already. */
    static void append(XmlPull xml, StringBuilder text) throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0 && xml.nextTag(); ) {
            if (!xml.atStart()) {
                depth--;
                continue;
            }
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "delText", "instrText", "Fallback", "rPr", "pPr" -> xml.skip();
                default -> {
                    depth++;
                    text.append(separator(xml.name(), text.length()));
                }
            }
        }
    }

    private static String separator(String element, int before) {
        return switch (element) {
            case "br", "cr" -> "\n";
            case "tab" -> "\t";
            case "p" -> before > 0 ? "\n" : "";
            default -> "";
        };
    }
}
