package org.cunbao.ledger;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A hash of many lines in no order: the sum of their SHA-256 modulo 2^256, and their number.
 *
 * <p>A sheet of a million rows is hashed while it streams, and found again by any query in any order.
 */
public final class UnorderedHash {

    private static final int WORDS = 8;
    private static final long WORD = 0xFFFFFFFFL;

    private final MessageDigest sha256 = Canonical.sha256();
    private final long[] sum = new long[WORDS];
    private final Canonical line = new Canonical();
    private long lines;

    /** An empty line, to be filled and added before the next is asked for. */
    Canonical line() {
        return line.emptied();
    }

    /** Adds the canonical text of one line. */
    public void add(Canonical line) {
        line.digest(sha256);
        byte[] digest = sha256.digest();
        long carry = 0;
        for (int word = WORDS - 1; word >= 0; word--) {
            long total = sum[word] + word(digest, word) + carry;
            sum[word] = total & WORD;
            carry = total >>> 32;
        }
        lines++;
    }

    /** 64 lower-case hex digits. */
    public String hash() {
        BigInteger whole = BigInteger.ZERO;
        for (long word : sum) {
            whole = whole.shiftLeft(32).or(BigInteger.valueOf(word));
        }
        return Canonical.sha256((lines + " " + whole.toString(16)).getBytes(StandardCharsets.US_ASCII));
    }

    private static long word(byte[] digest, int word) {
        int at = word * 4;
        return (digest[at] & 0xFFL) << 24
                | (digest[at + 1] & 0xFFL) << 16
                | (digest[at + 2] & 0xFFL) << 8
                | (digest[at + 3] & 0xFFL);
    }
}
