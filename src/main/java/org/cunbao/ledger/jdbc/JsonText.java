package org.cunbao.ledger.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.cunbao.ledger.Utf8;

/** Writes the few shapes of {@code jsonb} that the ledger keeps. */
final class JsonText {

    private final Utf8 text;
    private final int start;

    JsonText() {
        this(new Utf8(512));
    }

    /** Adds to a text that has begun with something else. */
    JsonText(Utf8 text) {
        this.text = text;
        this.start = text.length();
    }

    static String object(Map<String, String> values) {
        JsonText json = new JsonText();
        json.begin('{');
        String[] keys = values.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        for (String key : keys) {
            json.member(key, Objects.requireNonNull(values.get(key)));
        }
        return json.end('}').toString();
    }

    JsonText begin(char bracket) {
        separate();
        text.append(bracket);
        return this;
    }

    JsonText end(char bracket) {
        text.append(bracket);
        return this;
    }

    JsonText member(String key, String value) {
        separate();
        string(key);
        text.append(':');
        string(value);
        return this;
    }

    JsonText member(String key, int value) {
        separate();
        string(key);
        text.append(':').append(String.valueOf(value));
        return this;
    }

    /** A member whose value is begun next. */
    JsonText open(String key, char bracket) {
        separate();
        string(key);
        text.append(':').append(bracket);
        return this;
    }

    @Override
    public String toString() {
        return new String(text.array(), start, text.length() - start, StandardCharsets.UTF_8);
    }

    private void separate() {
        int length = text.length();
        if (length > start && text.array()[length - 1] != '{' && text.array()[length - 1] != '[') {
            text.append(',');
        }
    }

    private void string(String value) {
        int from = text.append('"').length();
        text.append(value);
        if (mustBeEscaped(from)) {
            text.truncate(from);
            escaped(value);
        }
        text.append('"');
    }

    private boolean mustBeEscaped(int from) {
        byte[] bytes = text.array();
        for (int i = from; i < text.length(); i++) {
            byte b = bytes[i];
            if (b == '"' || b == '\\' || b >= 0 && b < ' ') {
                return true;
            }
        }
        return false;
    }

    private void escaped(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                text.append(value, from, i);
                escape(c);
                from = i + 1;
            }
        }
        text.append(value, from, value.length());
    }

    private void escape(char c) {
        if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            text.append('\\').append(c);
        }
    }
}
