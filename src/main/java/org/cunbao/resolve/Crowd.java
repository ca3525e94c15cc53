package org.cunbao.resolve;

import java.util.Arrays;

/** How many different names stand beside each value; both as numbers by row, 0 for none. */
final class Crowd {

    private final int[] values;
    private final int[] names;

    Crowd(int[] values, int[] names) {
        this.values = values;
        this.names = names;
    }

    /** By row: whether more than so many different names stand beside its value. */
    boolean[] above(int most) {
        long[] both = new long[names.length];
        Arrays.setAll(both, row -> ((long) values[row] << 32) | names[row]);
        Arrays.parallelSort(both);
        int[] counts = new int[Arrays.stream(values).max().orElse(0) + 1];
        for (int i = 0; i < both.length; i++) {
            boolean fresh = i == 0 || both[i] != both[i - 1];
            if (fresh && (int) both[i] != 0) {
                counts[(int) (both[i] >>> 32)]++;
            }
        }
        boolean[] above = new boolean[values.length];
        for (int row = 0; row < values.length; row++) {
            above[row] = values[row] != 0 && counts[values[row]] > most;
        }
        return above;
    }
}
