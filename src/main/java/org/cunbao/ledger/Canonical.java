package org.cunbao.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical text that is hashed: parts ended by a line feed each, with {@code \} and line feed escaped.
 *
 * <p>Written by us and not by a library, since stored hashes must be found again in ten years.
 */
public final class Canonical {

    private final StringBuilder text = new StringBuilder();

    /** Adds one part. */
    public Canonical add(Object part) {
        String written = part.toString();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' || c == '\n') {
                text.append('\\');
            }
            text.append(c == '\n' ? 'n' : c);
        }
        text.append('\n');
        return this;
    }

    /** Adds the number of pairs, then each key and value in the order of the keys' code units. */
    public Canonical add(Map<String, String> pairs) {
        add(pairs.size());
        new TreeMap<>(pairs).forEach((key, value) -> add(key).add(value));
        return this;
    }

    /** The text so far as UTF-8. */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of the text so far, 64 lower-case hex digits. */
    public String hash() {
        return sha256(bytes());
    }

    /** 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
