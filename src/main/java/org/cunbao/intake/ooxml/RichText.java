package org.cunbao.intake.ooxml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.cunbao.intake.xml.XmlPull;

/** The text of a string item: plain or in runs; the phonetic guide above it is no part of it. */
final class RichText {

    private RichText() {}

    /** From the item's start tag to its end tag. */
    static String read(XmlPull xml) throws XMLStreamException, IOException {
        String first = "";
        StringBuilder more = null;
        for (int depth = 1; depth > 0 && xml.nextTag(); ) {
            if (!xml.atStart()) {
                depth--;
            } else if (xml.name().equals("t")) {
                String text = xml.text();
                if (first.isEmpty()) {
                    first = text;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(text);
                }
            } else if (xml.name().equals("r")) {
                depth++;
            } else {
                xml.skip();
            }
        }
        return more == null ? first : more.toString();
    }
}
