package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderOfArrivalTests {

    private static final List<String> PERIODS = List.of("2023Q1", "2023H1", "2023-02", "2023Q2");
    private static final List<String> MARKS = List.of("", "", "", ",supplement", ",compiled", ",rejected");

    @Test
    void whichSubmissionsStandDoesNotDependOnTheOrderOfArrival() {
        for (int seed = 0; seed < 8; seed++) {
            Random random = new Random(seed);
            List<String[]> files = files(random);
            List<List<String>> outcomes = new ArrayList<>();
            for (int order = 0; order < 3; order++) {
                Collections.shuffle(files, random);
                outcomes.add(outcome(files, 1 + order * 3));
            }
            assertThat(outcomes.get(1)).as("seed %d", seed).isEqualTo(outcomes.get(0));
            assertThat(outcomes.get(2)).as("seed %d", seed).isEqualTo(outcomes.get(0));
        }
    }

    private static List<String[]> files(Random random) {
        List<String[]> files = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String head = (random.nextBoolean() ? "activity" : "volunteer")
                    + ",u" + random.nextInt(2)
                    + ","
                    + PERIODS.get(random.nextInt(PERIODS.size()))
                    + MARKS.get(random.nextInt(MARKS.size()));
            files.add(new String[] {
                i + ".csv",
                "2023-01-0" + (1 + random.nextInt(5)) + "T00:00:00Z",
                head + "\n甲".repeat(1 + random.nextInt(4))
            });
        }
        return files;
    }

    private static List<String> outcome(List<String[]> files, int filesInOneRun) {
        try (LedgerDatabase database = LedgerDatabase.fresh()) {
            LedgerStory story = new LedgerStory(database);
            for (int i = 0; i < files.size(); i++) {
                story.arrives(files.get(i)[0], files.get(i)[1], files.get(i)[2]);
                if (i % filesInOneRun == 0 || i == files.size() - 1) {
                    assertThat(story.imported()).isEmpty();
                }
            }
            List<String> outcome = new ArrayList<>(story.inForce());
            outcome.addAll(story.conclusions());
            return outcome;
        }
    }
}
