package org.cunbao.resolve;

import java.util.Arrays;

/** How many different names stand beside each value of a column. */
final class Crowd {

    private final Column column;
    private final int[] names;

    /**
     * @param names the name's number by row; 0 is no name
     */
    Crowd(Column column, int[] names) {
        this.column = column;
        this.names = names;
    }

    /** By the value's number: whether more than so many different names stand beside it. */
    boolean[] above(int most) {
        long[] both = new long[names.length];
        Arrays.setAll(both, row -> ((long) column.code(row) << 32) | names[row]);
        Arrays.parallelSort(both);
        int[] counts = new int[column.different()];
        for (int i = 0; i < both.length; i++) {
            boolean fresh = i == 0 || both[i] != both[i - 1];
            if (fresh && (int) both[i] != 0) {
                counts[(int) (both[i] >>> 32)]++;
            }
        }
        boolean[] above = new boolean[counts.length];
        for (int code = 1; code < counts.length; code++) {
            above[code] = counts[code] > most;
        }
        return above;
    }
}
