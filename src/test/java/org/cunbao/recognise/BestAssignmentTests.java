package org.cunbao.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestAssignmentTests {

    @Test
    void theBestSumWinsOverTheBestFirstChoice() {
        assertThat(BestAssignment.of(new int[][] {{900, 800}, {850, 0}})).containsExactly(1, 0);
    }

    @Test
    void whatScoresNothingIsNotGivenAway() {
        assertThat(BestAssignment.of(new int[][] {{0, 0, 500}, {0, 0, 400}})).containsExactly(2, -1);
        assertThat(BestAssignment.of(new int[0][0])).isEmpty();
    }

    @Test
    void noOtherAssignmentHasAGreaterSum() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[][] scores = new int[1 + random.nextInt(5)][1 + random.nextInt(5)];
            int columns = scores[0].length;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = new int[columns];
                for (int j = 0; j < columns; j++) {
                    scores[i][j] = random.nextInt(3) == 0 ? 0 : random.nextInt(1000);
                }
            }
            int sum = 0;
            int[] given = BestAssignment.of(scores);
            for (int i = 0; i < given.length; i++) {
                sum += given[i] < 0 ? 0 : scores[i][given[i]];
            }
            assertThat(sum).as("seed %d", seed).isEqualTo(best(scores, 0, new boolean[columns]));
        }
    }

    private static int best(int[][] scores, int row, boolean[] used) {
        if (row == scores.length) {
            return 0;
        }
        int best = best(scores, row + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                used[j] = true;
                best = Math.max(best, scores[row][j] + best(scores, row + 1, used));
                used[j] = false;
            }
        }
        return best;
    }
}
