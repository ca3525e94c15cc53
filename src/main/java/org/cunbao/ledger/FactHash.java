package org.cunbao.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hash of one fact: the name of its table, then the name and text of every column that is not null.
 *
 * <p>A column that comes later is null or part of the hash from the first row on that fills it, so that older rows keep
 * theirs.
 */
public final class FactHash {

    private FactHash() {}

    /**
     * 64 lower-case hex digits.
     *
     * @param columns by name; texts, whole numbers, truth values and {@link java.time.Instant}s as they write themselves,
     *     pairs of texts as an object of JSON in the order of their keys
     */
    public static String of(String table, Map<String, ? extends @Nullable Object> columns) {
        TreeMap<String, String> filled = new TreeMap<>();
        columns.forEach((name, value) -> {
            if (value != null) {
                filled.put(name, value instanceof Map<?, ?> pairs ? text(pairs) : value.toString());
            }
        });
        return new Canonical().add(table).add(filled).hash();
    }

    /** As the ledger writes an object of texts, so that it is the same text again when it comes back as pairs. */
    private static String text(Map<?, ?> pairs) {
        TreeMap<String, String> texts = new TreeMap<>();
        pairs.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        StringBuilder json = new StringBuilder("{");
        texts.forEach((key, value) -> {
            quote(json.append(json.length() == 1 ? "" : ","), key);
            quote(json.append(':'), value);
        });
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
