package org.cunbao.resolve;

/** Numbers of 64 bits for texts, the same on every machine: blocks are told apart by them. */
final class Hash64 {

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    /** Of a text; never 0. */
    static long of(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return with(hash, text.length());
    }

    /** Of a number and what went before it; never 0 (Stafford's mix 13). */
    static long with(long before, long next) {
        long z = before * 31 + next + SEED;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return z == 0 ? SEED : z;
    }
}
