package org.cunbao.ledger;

import java.util.Arrays;

/**
 * Text gathered as UTF-8, and plain bytes between: what is hashed and what is copied to the database is encoded once, in
 * place, with no text in between. A lone surrogate becomes {@code ?}, as the platform's own encoder has it.
 */
public final class Utf8 {

    private byte[] bytes;
    private int length;

    /** The characters being added: an array is gone through faster than a text. */
    private char[] chars = new char[64];

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
    public Utf8 append(String text) {
        return append(text, 0, text.length());
    }

    /** Adds the part of a text from one index to before another. */
    public Utf8 append(String text, int from, int to) {
        int count = to - from;
        reserve(3 * count);
        if (chars.length < count) {
            chars = new char[2 * count];
        }
        text.getChars(from, to, chars, 0);
        for (int i = 0; i < count; i++) {
            char c = chars[i];
            if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else if (Character.isSurrogate(c)) {
                i += surrogate(i, count);
            } else {
                encode(c);
            }
        }
        return this;
    }

    /** Adds bytes as they are, from one index to before another. */
    public Utf8 append(byte[] more, int from, int to) {
        reserve(to - from);
        System.arraycopy(more, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Adds four bytes, the highest first. */
    public Utf8 appendInt(int value) {
        reserve(Integer.BYTES);
        length += Integer.BYTES;
        setInt(length - Integer.BYTES, value);
        return this;
    }

    /** Writes four bytes over those that stand at an index, the highest first. */
    public void setInt(int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
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
    private int surrogate(int at, int to) {
        boolean pair = Character.isHighSurrogate(chars[at]) && at + 1 < to && Character.isLowSurrogate(chars[at + 1]);
        if (!pair) {
            bytes[length++] = '?';
            return 0;
        }
        int c = Character.toCodePoint(chars[at], chars[at + 1]);
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
