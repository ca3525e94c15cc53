package org.cunbao.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * The canonical text that is hashed: parts ended by a line feed each, with {@code \} and line feed escaped.
 *
 * <p>Written by us and not by a library, since stored hashes must be found again in ten years.
 */
public final class Canonical {

    private final Utf8 text = new Utf8(512);
    private final SortedKeys keys = new SortedKeys(Comparator.naturalOrder());

    /** Adds one part. */
    public Canonical add(Object part) {
        String written = part.toString();
        if (written.indexOf('\\') < 0 && written.indexOf('\n') < 0) {
            text.append(written).append('\n');
            return this;
        }
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' || c == '\n') {
                text.append(written, from, i).append('\\').append(c == '\n' ? 'n' : c);
                from = i + 1;
            }
        }
        text.append(written, from, written.length()).append('\n');
        return this;
    }

    /** Adds the number of pairs, then each key and value in the order of the keys' code units. */
    public Canonical add(Map<String, String> pairs) {
        add(pairs.size());
        for (String key : keys.of(pairs)) {
            add(key).add(Objects.requireNonNull(pairs.get(key)));
        }
        return this;
    }

    /** Nothing again. */
    Canonical emptied() {
        text.truncate(0);
        return this;
    }

    /** The text so far as UTF-8. */
    public byte[] bytes() {
        return text.toBytes();
    }

    /** Adds the text so far to a digest. */
    void digest(MessageDigest digest) {
        digest.update(text.array(), 0, text.length());
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
        return sha256().digest(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
