package org.cunbao.definitions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what was parsed as text that depends on its meaning alone: JSON with sorted keys, one value a line, LF.
 *
 * <p>Written here and not by a library, since the text is hashed and kept for ten years: no library's next version may
 * write it otherwise.
 */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /**
     * @param content maps, lists, strings, integers and booleans
     */
    static Version version(Map<String, Object> content) {
        String canonical = of(content);
        return new Version(sha256(canonical), canonical);
    }

    /**
     * The text alone, ended by a line feed.
     *
     * @param content maps, lists, strings, numbers and booleans
     */
    public static String of(Map<String, Object> content) {
        CanonicalText writer = new CanonicalText();
        writer.write(content, 0);
        return writer.text.append('\n').toString();
    }

    private void write(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            SortedMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, item) -> sorted.put((String) key, item));
            mapping(sorted, depth);
        } else if (value instanceof List<?> list) {
            sequence(list, depth);
        } else if (value instanceof String string) {
            string(string);
        } else {
            text.append(value);
        }
    }

    private void mapping(SortedMap<String, Object> map, int depth) {
        String separator = "{";
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            text.append(separator);
            line(depth + 1);
            string(entry.getKey());
            text.append(": ");
            write(entry.getValue(), depth + 1);
            separator = ",";
        }
        text.append(map.isEmpty() ? "{" : "");
        text.append('}');
    }

    private void sequence(List<?> list, int depth) {
        String separator = "[";
        for (Object item : list) {
            text.append(separator);
            line(depth + 1);
            write(item, depth + 1);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[" : "");
        text.append(']');
    }

    private void line(int depth) {
        text.append('\n').append(" ".repeat(depth));
    }

    /** Escapes what JSON demands, and beyond it what a YAML reader would refuse or fold. */
    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (needsEscape(c)) {
                text.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean needsEscape(char c) {
        boolean control = c < 0x20 || (c >= 0x7f && c <= 0xa0);
        boolean lineBreak = c == 0x2028 || c == 0x2029;
        return control || lineBreak || c == 0xfeff || c > 0xffef;
    }

    private static String sha256(String canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
