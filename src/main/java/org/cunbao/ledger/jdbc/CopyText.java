package org.cunbao.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.cunbao.ledger.Utf8;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's text format for {@code COPY}; every value passes through here, so escaping has one place. */
final class CopyText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final Utf8 text = new Utf8(1 << 14);
    private boolean begun;

    CopyText add(@Nullable Object value) {
        separate();
        if (value == null) {
            text.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    CopyText add(byte[] bytes, int from, int to) {
        separate();
        text.append("\\\\x");
        for (int i = from; i < to; i++) {
            text.append((char) HEX[bytes[i] >> 4 & 15]).append((char) HEX[bytes[i] & 15]);
        }
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
        text.truncate(length);
        begun = false;
    }

    /** Sends what was gathered, and begins anew. */
    void sendTo(CopyIn copy) throws SQLException {
        copy.writeToCopy(text.array(), 0, text.length());
        text.truncate(0);
    }

    private void separate() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
    }

    private void escape(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char escaped = escaped(value.charAt(i));
            if (escaped != 0) {
                text.append(value, from, i).append('\\').append(escaped);
                from = i + 1;
            }
        }
        text.append(value, from, value.length());
    }

    private static char escaped(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
    }
}
