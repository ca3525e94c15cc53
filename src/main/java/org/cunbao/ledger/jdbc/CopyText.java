package org.cunbao.ledger.jdbc;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cunbao.ledger.SortedKeys;
import org.cunbao.ledger.Utf8;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's text format for {@code COPY}; every value passes through here, so escaping has one place. */
final class CopyText {

    private static final Comparator<String> SHORTER_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Utf8 text = new Utf8(1 << 14);
    private final SortedKeys names = new SortedKeys(SHORTER_FIRST);
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
        text.append("\\\\x").appendHex(bytes, from, to);
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

    /**
     * Texts by name as an object of {@code jsonb}, written in place: most of what is loaded passes here. Shorter names
     * come first, as the database keeps them, which so has nothing to sort.
     */
    CopyText add(Map<String, String> texts) {
        separate();
        char before = '{';
        for (String name : names.of(texts)) {
            quote(text.append(before), name);
            quote(text.append(':'), Objects.requireNonNull(texts.get(name)));
            before = ',';
        }
        (texts.isEmpty() ? text.append('{') : text).append('}');
        return this;
    }

    /** As {@link JsonText} quotes and {@link #escape} escapes: every backslash of the one is doubled by the other. */
    private static void quote(Utf8 text, String value) {
        text.append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                text.append(value, from, i).append("\\\\");
                if (c == '"') {
                    text.append('"');
                } else if (c == '\\') {
                    text.append("\\\\");
                } else {
                    text.append("u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                }
                from = i + 1;
            }
        }
        text.append(value, from, value.length()).append('"');
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
