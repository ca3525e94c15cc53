package org.cunbao.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text gathered as UTF-8: what is hashed and what is copied to the database is encoded once, in place, with no text in
 * between. A lone surrogate becomes {@code ?}, as the platform's own encoder has it.
 */
public final class Utf8 {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes;
    private int length;

    /**
     * @param capacity bytes to begin with; it grows as needed
     */
    public Utf8(int capacity) {
        bytes = new byte[capacity];
    }

    /** Adds one character below 128. */
    public Utf8 append(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Adds a text. */
    public Utf8 append(CharSequence text) {
        return append(text, 0, text.length());
    }

    /** Adds the part of a text from one index to before another. */
    public Utf8 append(CharSequence text, int from, int to) {
        reserve(3 * (to - from));
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (Character.isSurrogate(c)) {
                i += surrogate(text, i, to);
            } else {
                encode(c);
            }
        }
        return this;
    }

    /** Adds two lower-case hex digits for each byte from one index to before another. */
    public Utf8 appendHex(byte[] more, int from, int to) {
        reserve(2 * (to - from));
        for (int i = from; i < to; i++) {
            bytes[length++] = HEX[more[i] >> 4 & 15];
            bytes[length++] = HEX[more[i] & 15];
        }
        return this;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /** The bytes themselves, of which those before {@link #length()} count. */
    public byte[] array() {
        return bytes;
    }

    /** The bytes so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Forgets what lies behind a length that was asked for before. */
    public void truncate(int before) {
        length = before;
    }

    private void encode(int c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    /** Returns how many characters more than one were taken. */
    private int surrogate(CharSequence text, int at, int to) {
        boolean pair = Character.isHighSurrogate(text.charAt(at))
                && at + 1 < to
                && Character.isLowSurrogate(text.charAt(at + 1));
        if (!pair) {
            bytes[length++] = '?';
            return 0;
        }
        int c = Character.toCodePoint(text.charAt(at), text.charAt(at + 1));
        bytes[length++] = (byte) (0xF0 | c >> 18);
        bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | c & 0x3F);
        return 1;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(
                    bytes, Math.max(bytes.length + more, Math.min(2 * bytes.length, bytes.length + (8 << 20))));
        }
    }
}
