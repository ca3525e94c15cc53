package org.cunbao.ledger.jdbc;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** Writes the few shapes of {@code jsonb} that the ledger keeps. */
final class JsonText {

    private final StringBuilder text = new StringBuilder(512);

    static String object(Map<String, String> values) {
        JsonText json = new JsonText();
        json.text.append('{');
        String[] keys = values.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        for (String key : keys) {
            json.member(key, Objects.requireNonNull(values.get(key)));
        }
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
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c < ' ') {
                text.append(value, from, i);
                escape(c);
                from = i + 1;
            }
        }
        text.append(value, from, value.length()).append('"');
    }

    private void escape(char c) {
        if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            text.append('\\').append(c);
        }
    }
}
