package org.cunbao.ledger.jdbc;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's text format for {@code COPY}; every value passes through here, so escaping has one place. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    CopyText add(@Nullable Object value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value instanceof Instant instant ? instant.toString() : value.toString());
        }
        return this;
    }

    CopyText add(byte[] bytes, int from, int to) {
        separate();
        text.append("\\\\x");
        HexFormat.of().formatHex(text, bytes, from, to);
        return this;
    }

    /** A {@code text[]}: every element quoted, then escaped again for the copy. */
    CopyText add(List<String> elements) {
        StringBuilder array = new StringBuilder("{");
        for (String element : elements) {
            array.append(array.length() == 1 ? "\"" : ",\"")
                    .append(element.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return add(array.append('}'));
    }

    void endRow() {
        text.append('\n');
        begun = false;
    }

    int length() {
        return text.length();
    }

    /** Drops whole rows from the end, back to a length that was asked for between two rows. */
    void truncate(int length) {
        text.setLength(length);
        begun = false;
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void separate() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
