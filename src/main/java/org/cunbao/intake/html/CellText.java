package org.cunbao.intake.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a cell as a browser shows it: white space run together, breaks and paragraphs as line breaks. */
final class CellText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private CellText() {}

    static String of(Element cell) {
        CellText reading = new CellText();
        cell.traverse(reading);
        return reading.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode part) {
            append(part.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            if (element.nameIs("br")) {
                lineBreak();
            } else if (element.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                lineBreak();
            }
        }
    }

    private void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void append(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                text.append(' ');
            }
        }
    }
}
