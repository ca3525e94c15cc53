package org.cunbao.intake.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cunbao.intake.format.Refusal;

/**
 * Pulls start and end tags out of an XML part; names without their namespaces, so that the strict and the ordinary
 * dialect of a workbook read alike.
 *
 * <p>Document types and entities are refused: no workbook has them, and XML bombs need them. So is a single tag or text
 * beyond {@value #LONGEST_TOKEN} bytes.
 */
public final class XmlPull implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int LONGEST_TEXT = 16 << 20;
    static final long LONGEST_TOKEN = 64L << 20;

    private final TokenStream bytes;
    private final XMLStreamReader reader;

    /** Starts on the bytes, which are closed with this parser. */
    public XmlPull(InputStream bytes) throws XMLStreamException {
        this.bytes = new TokenStream(bytes, LONGEST_TOKEN);
        reader = FACTORY.createXMLStreamReader(this.bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start or end tag. False at the end of the document. */
    public boolean nextTag() throws XMLStreamException, IOException {
        while (reader.hasNext()) {
            int event = advance();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int advance() throws XMLStreamException, IOException {
        bytes.startToken();
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw Refusal.damaged("XML 中有不允许的声明");
        }
        return event;
    }

    /** Whether the parser stands on a start tag. */
    public boolean atStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The tag's name without its prefix. */
    public String name() {
        return reader.getLocalName();
    }

    /** How many attributes the start tag has. */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /** The name, without prefix, of the attribute at an index from 0. */
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /** The value of the attribute at an index from 0. */
    public String attribute(int index) {
        return reader.getAttributeValue(index);
    }

    /** The value of the attribute with the name, whatever its namespace; empty if there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute of XML's type boolean is set. */
    public boolean isSet(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The whole number in an attribute, or the default if it is absent or none. */
    public int number(String name, int otherwise) {
        return Numbers.whole(attribute(name), otherwise);
    }

    /** From a start tag to its end tag: the text between, that of elements inside included. */
    public String text() throws XMLStreamException, IOException {
        String text = "";
        StringBuilder all = null;
        for (int depth = 1; depth > 0; ) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String more = reader.getText();
                    if (text.isEmpty()) {
                        text = more;
                    } else {
                        all = all == null ? new StringBuilder(text) : all;
                        all.append(more);
                    }
                    demandShort(all == null ? text : all);
                }
                default -> {}
            }
        }
        return all == null ? text : all.toString();
    }

    private static void demandShort(CharSequence text) throws Refusal {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.tooLarge("一个单元格的文字");
        }
    }

    /** From a start tag to its end tag. */
    public void skip() throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            bytes.close();
        } catch (XMLStreamException | IOException e) {
            return; // read already, or given up already with a finding of its own
        }
    }
}
