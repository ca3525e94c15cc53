package org.cunbao.command.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain values as JSON text (RFC 8259): maps in their order, lists, texts, numbers, booleans, null. */
public final class Json {

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /**
     * The value as JSON, indented by one space a level.
     *
     * @param value a map with text keys, a list, a text, a number, a boolean, or null, of the same at any depth
     * @throws IllegalArgumentException for anything else
     */
    public static String of(@Nullable Object value) {
        Json json = new Json(true);
        json.value(value, 0);
        return json.text.toString();
    }

    /**
     * The same on one line.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static String line(@Nullable Object value) {
        Json json = new Json(false);
        json.value(value, 0);
        return json.text.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            text.append(value);
        } else if (value instanceof CharSequence) {
            quoted(value.toString());
        } else if (value instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (value instanceof Iterable<?> list) {
            array(list, depth);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            line(depth + 1);
            quoted(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), depth + 1);
            text.append(entries.hasNext() ? "," : "");
        }
        close(map.isEmpty(), '}', depth);
    }

    private void array(Iterable<?> list, int depth) {
        text.append('[');
        Iterator<?> items = list.iterator();
        boolean empty = !items.hasNext();
        while (items.hasNext()) {
            line(depth + 1);
            value(items.next(), depth + 1);
            text.append(items.hasNext() ? "," : "");
        }
        close(empty, ']', depth);
    }

    private void close(boolean empty, char end, int depth) {
        if (!empty) {
            line(depth);
        }
        text.append(end);
    }

    private void line(int depth) {
        if (indented) {
            text.append('\n').append(" ".repeat(depth));
        }
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
