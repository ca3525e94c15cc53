package org.cunbao.audit.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes apart the text that PostgreSQL writes for {@code jsonb}: objects, arrays, texts and whole numbers, which is all
 * that the ledger writes. Anything else was not written by it.
 */
final class JsonbText {

    private final String text;
    private int at;

    private JsonbText(String text) {
        this.text = text;
    }

    /**
     * Maps, lists, texts, integers.
     *
     * @throws IllegalArgumentException if anything else stands in it
     */
    static Object parse(String text) {
        JsonbText json = new JsonbText(text);
        Object value = json.value();
        json.demand(json.at == text.length());
        return value;
    }

    /**
     * An object of texts.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    static Map<String, String> texts(String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!(parse(text) instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("no object");
        }
        map.forEach((key, value) -> {
            if (!(value instanceof String string)) {
                throw new IllegalArgumentException("no text");
            }
            texts.put((String) key, string);
        });
        return texts;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (!ends('}', map.isEmpty())) {
            String key = string();
            take(':');
            map.put(key, value());
        }
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        at++;
        while (!ends(']', list.isEmpty())) {
            list.add(value());
        }
        return list;
    }

    private boolean ends(char bracket, boolean first) {
        if (peek() == bracket) {
            at++;
            return true;
        }
        if (!first) {
            take(',');
        }
        return false;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
            demand(at < text.length());
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private Integer number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Integer.valueOf(text.substring(from, at));
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        demand(at < text.length());
        return text.charAt(at);
    }

    private void take(char expected) {
        demand(peek() == expected);
        at++;
    }

    private void demand(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("not written by the ledger");
        }
    }
}
