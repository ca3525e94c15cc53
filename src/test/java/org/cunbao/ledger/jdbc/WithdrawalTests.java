package org.cunbao.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WithdrawalTests {

    private final LedgerDatabase database = LedgerDatabase.fresh();
    private final LedgerStory story = new LedgerStory(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatCountsReturnsExactlyToWhatItWasBeforeTheFile() {
        Random random = new Random(20230405);
        int before = 0;
        for (int round = 0; round < 25; round++) {
            List<String> was = counts();
            String name = "f" + random.nextInt(6) + ".csv";
            story.arrives(name, "2023-04-0" + (1 + random.nextInt(9)) + "T00:00:00Z", lines(random, round))
                    .imported();
            List<String> became = counts();
            if (random.nextInt(3) > 0) {
                story.said(new Word.Withdraw(name, "wrong file"));
                assertThat(counts()).as("round %s", round).isEqualTo(was);
                if (random.nextBoolean()) {
                    story.said(new Word.Undo(decisions().size(), "right after all"));
                    assertThat(counts()).as("round %s undone", round).isEqualTo(became);
                }
            }
            before += was.size();
        }
        assertThat(before).isEqualTo(180);
    }

    @Test
    void ofTwoFilesOfOneNameTheBytesSayWhichIsMeant() {
        story.arrives("a.csv", "2023-04-01T00:00:00Z", "volunteer,u1,2023Q1", "张三")
                .imported();
        story.arrives("a.csv", "2023-04-02T00:00:00Z", "volunteer,u1,2023Q2", "李四")
                .imported();
        String first = Canonical.sha256("volunteer,u1,2023Q1\n张三".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        story.said(new Word.Withdraw("a.csv@" + first, "wrong"));
        assertThat(counts()).containsExactly("volunteer u1 2023Q2 a.csv 李四");
        assertThat(decisions()).extracting(Decisions.Decision::about).containsExactly("a.csv@" + first);
        assertThatThrownBy(() -> story.said(new Word.Withdraw("a.csv@" + first, "again")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Decisions.Decision> decisions() {
        return database.decisions().findAll(TestTownship.CODE, Long.MAX_VALUE);
    }

    private List<String> counts() {
        return database.jdbc().sql("""
                SELECT form || ' ' || unit || ' ' || period || ' ' || name || ' ' || (values ->> 'name') AS line
                  FROM entries_in_force ORDER BY 1""").query(String.class).list();
    }

    /** Bytes that never came before. */
    private static String[] lines(Random random, int round) {
        String head = (random.nextBoolean() ? "volunteer" : "activity") + ",u" + random.nextInt(2) + ",2023"
                + List.of("Q1", "Q2", "H1").get(random.nextInt(3)) + (random.nextInt(4) == 0 ? ",supplement" : "");
        return new String[] {head, "人" + round, random.nextInt(5) == 0 ? "" : "民" + round};
    }
}
