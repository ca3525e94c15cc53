package org.cunbao.resolve;

/** Which mention stands in which block: two arrays side by side, sorted by block, then by mention. */
final class BlockEntries {

    private static final int DIGIT = 16;
    private static final int BUCKETS = 1 << DIGIT;

    private long[] blocks;
    private int[] rows;
    private int size;

    BlockEntries(int expected) {
        this.blocks = new long[Math.max(16, expected)];
        this.rows = new int[blocks.length];
    }

    void add(long block, int row) {
        if (size == rows.length) {
            blocks = java.util.Arrays.copyOf(blocks, size * 2);
            rows = java.util.Arrays.copyOf(rows, size * 2);
        }
        blocks[size] = block;
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    long block(int entry) {
        return blocks[entry];
    }

    int row(int entry) {
        return rows[entry];
    }

    void move(int entry, long block) {
        blocks[entry] = block;
    }

    /** The end of the block that begins with this entry. */
    int end(int entry, int limit) {
        int end = entry + 1;
        while (end < limit && blocks[end] == blocks[entry]) {
            end++;
        }
        return end;
    }

    /** Sorts all entries; they were added by ascending rows, and a radix sort keeps that order within a block. */
    void sort() {
        sort(0, size);
    }

    /** Sorts the entries of a part. */
    void sort(int from, int to) {
        if (to - from < BUCKETS / 16) {
            insertionOrMerge(from, to);
            return;
        }
        long[] otherBlocks = new long[to - from];
        int[] otherRows = new int[to - from];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            int[] starts = starts(from, to, shift);
            for (int i = from; i < to; i++) {
                int place = starts[digit(blocks[i], shift)]++;
                otherBlocks[place] = blocks[i];
                otherRows[place] = rows[i];
            }
            System.arraycopy(otherBlocks, 0, blocks, from, to - from);
            System.arraycopy(otherRows, 0, rows, from, to - from);
        }
    }

    private int[] starts(int from, int to, int shift) {
        int[] starts = new int[BUCKETS];
        for (int i = from; i < to; i++) {
            starts[digit(blocks[i], shift)]++;
        }
        int sum = 0;
        for (int i = 0; i < BUCKETS; i++) {
            int count = starts[i];
            starts[i] = sum;
            sum += count;
        }
        return starts;
    }

    private static int digit(long block, int shift) {
        return (int) (block >>> shift) & (BUCKETS - 1);
    }

    /** For a short part, where counting digits would cost more than comparing. */
    private void insertionOrMerge(int from, int to) {
        Integer[] order = new Integer[to - from];
        java.util.Arrays.setAll(order, i -> from + i);
        java.util.Arrays.sort(order, (a, b) -> Long.compareUnsigned(blocks[a], blocks[b]));
        long[] sortedBlocks = new long[order.length];
        int[] sortedRows = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedBlocks[i] = blocks[order[i]];
            sortedRows[i] = rows[order[i]];
        }
        System.arraycopy(sortedBlocks, 0, blocks, from, order.length);
        System.arraycopy(sortedRows, 0, rows, from, order.length);
    }
}
