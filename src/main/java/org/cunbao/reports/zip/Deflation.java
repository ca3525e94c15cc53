package org.cunbao.reports.zip;

import java.util.Arrays;

/**
 * Compression as RFC 1951 describes it, in one block with the fixed codes.
 *
 * <p>Our own, since the JDK hands its compression to whatever zlib the system has, and one zlib's bytes are not
 * another's. XML of tables shrinks to about a sixth, which is enough.
 */
final class Deflation {

    private static final int WINDOW = 1 << 15;
    private static final int HASHES = 1 << 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int TRIES = 24;

    private final byte[] in;
    private final Codes codes = new Codes();
    private final int[] newest = new int[HASHES];
    private final int[] older = new int[WINDOW];
    private int matchLength;
    private int matchDistance;

    private Deflation(byte[] in) {
        this.in = in;
        Arrays.fill(newest, -1);
    }

    static byte[] of(byte[] content) {
        return new Deflation(content).run();
    }

    private byte[] run() {
        codes.begin();
        int at = 0;
        while (at < in.length) {
            find(at);
            int step = Math.max(1, matchLength);
            if (matchLength >= SHORTEST) {
                codes.copy(matchLength, matchDistance);
            } else {
                step = 1;
                codes.literal(in[at] & 0xff);
            }
            for (int i = at; i < at + step; i++) {
                remember(i);
            }
            at += step;
        }
        return codes.end();
    }

    /** The longest of the nearest earlier places that hold the same bytes. */
    private void find(int at) {
        matchLength = 0;
        if (at + SHORTEST > in.length) {
            return;
        }
        int candidate = newest[hash(at)];
        for (int tries = 0; candidate >= 0 && at - candidate < WINDOW && tries < TRIES; tries++) {
            int length = same(candidate, at);
            if (length > matchLength) {
                matchLength = length;
                matchDistance = at - candidate;
            }
            candidate = older[candidate % WINDOW];
        }
    }

    private int same(int earlier, int at) {
        int end = Math.min(LONGEST, in.length - at);
        int length = 0;
        while (length < end && in[earlier + length] == in[at + length]) {
            length++;
        }
        return length;
    }

    private void remember(int at) {
        if (at + SHORTEST <= in.length) {
            int hash = hash(at);
            older[at % WINDOW] = newest[hash];
            newest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = (in[at] & 0xff) << 16 | (in[at + 1] & 0xff) << 8 | (in[at + 2] & 0xff);
        return (three * 0x9E3779B1) >>> 17;
    }
}
