package org.cunbao.reports.zip;

import java.io.ByteArrayOutputStream;

/** The fixed codes of RFC 1951, section 3.2.6, as bits. */
final class Codes {

    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final int END_OF_BLOCK = 256;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long bits;
    private int count;

    /** The last block, with fixed codes. */
    void begin() {
        write(1, 1);
        write(1, 2);
    }

    void literal(int value) {
        symbol(value);
    }

    void copy(int length, int distance) {
        int l = last(LENGTH_BASE, length);
        symbol(257 + l);
        write(length - LENGTH_BASE[l], LENGTH_EXTRA[l]);
        int d = last(DISTANCE_BASE, distance);
        code(d, 5);
        write(distance - DISTANCE_BASE[d], d < 4 ? 0 : d / 2 - 1);
    }

    byte[] end() {
        symbol(END_OF_BLOCK);
        write(0, 7);
        return out.toByteArray();
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    private static int last(int[] bases, int value) {
        int i = bases.length - 1;
        while (bases[i] > value) {
            i--;
        }
        return i;
    }

    /** Codes go from their highest bit, all other numbers from their lowest. */
    private void code(int code, int length) {
        write(Integer.reverse(code) >>> (32 - length), length);
    }

    private void write(int value, int length) {
        bits |= (long) value << count;
        count += length;
        while (count >= 8) {
            out.write((int) bits & 0xff);
            bits >>>= 8;
            count -= 8;
        }
    }
}
