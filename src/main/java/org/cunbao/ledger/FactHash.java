package org.cunbao.ledger;

import java.nio.charset.StandardCharsets;
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
     *     pairs of texts in the order of their keys
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

    private static String text(Map<?, ?> pairs) {
        TreeMap<String, String> texts = new TreeMap<>();
        pairs.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        return new String(new Canonical().add(texts).bytes(), StandardCharsets.UTF_8);
    }
}
