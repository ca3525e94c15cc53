package org.cunbao.resolve;

import java.util.Arrays;

/** Pairs of rows, the lesser first, each as one number; grows as they are added. */
final class Pairs {

    private long[] pairs = new long[64];
    private int size;

    static long of(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }

    void add(int one, int other) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
        }
        pairs[size++] = of(one, other);
    }

    Pairs addAll(Pairs other) {
        if (size + other.size > pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(2 * size, size + other.size));
        }
        System.arraycopy(other.pairs, 0, pairs, size, other.size);
        size += other.size;
        return this;
    }

    /** In ascending order, each once. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.parallelSort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
