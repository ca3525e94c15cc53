package org.cunbao.recognise;

import java.util.Arrays;

/**
 * Gives each row at most one column so that the sum of scores is greatest (Kuhn 1955, in the O(n³) form with
 * potentials). Ties fall to the smaller index, so the result depends on the scores alone.
 */
final class BestAssignment {

    private BestAssignment() {}

    /**
     * @param scores by row, then column; never negative; 0: these two do not go together
     * @return for each row the column given to it, or -1
     */
    static int[] of(int[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        int n = Math.max(rows, columns);
        long[] u = new long[n + 1];
        long[] v = new long[n + 1];
        int[] rowOf = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            augment(i, n, scores, u, v, rowOf);
        }
        int[] given = new int[rows];
        Arrays.fill(given, -1);
        for (int j = 1; j <= columns; j++) {
            int i = rowOf[j];
            if (i >= 1 && i <= rows && scores[i - 1][j - 1] > 0) {
                given[i - 1] = j - 1;
            }
        }
        return given;
    }

    private static void augment(int start, int n, int[][] scores, long[] u, long[] v, int[] rowOf) {
        long[] least = new long[n + 1];
        int[] way = new int[n + 1];
        boolean[] used = new boolean[n + 1];
        Arrays.fill(least, Long.MAX_VALUE);
        rowOf[0] = start;
        int j0 = 0;
        do {
            used[j0] = true;
            int i0 = rowOf[j0];
            long delta = Long.MAX_VALUE;
            int j1 = 0;
            for (int j = 1; j <= n; j++) {
                if (!used[j]) {
                    long cost = -score(scores, i0 - 1, j - 1) - u[i0] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = j0;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        j1 = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            j0 = j1;
        } while (rowOf[j0] != 0);
        do {
            int j1 = way[j0];
            rowOf[j0] = rowOf[j1];
            j0 = j1;
        } while (j0 != 0);
    }

    private static long score(int[][] scores, int row, int column) {
        return row < scores.length && column < scores[row].length ? scores[row][column] : 0;
    }
}
