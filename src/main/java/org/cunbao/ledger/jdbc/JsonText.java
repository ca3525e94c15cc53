package org.cunbao.ledger.jdbc;

import java.util.Map;
import java.util.TreeMap;

/** Writes the few shapes of {@code jsonb} that the ledger keeps. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    static String object(Map<String, String> values) {
        JsonText json = new JsonText();
        json.text.append('{');
        new TreeMap<>(values).forEach(json::member);
        return json.text.append('}').toString();
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
        text.append(':').append(value);
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
        return text.toString();
    }

    private void separate() {
        int length = text.length();
        if (length > 0 && "{[".indexOf(text.charAt(length - 1)) < 0) {
            text.append(',');
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
