package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalCommandTests {

    private static final String FILE = "2023Q1/下坪村/志愿者花名册.csv";

    @TempDir
    Path folder;

    @Test
    void tellsWhatNoLongerCountsAndWhatIsInForceAgain() throws IOException {
        TestHome home = new TestHome(folder).brings(FILE);
        home.run("nightly");
        Files.writeString(home.inbox().resolve(FILE), "\n", java.nio.file.StandardOpenOption.APPEND);
        home.run("nightly");

        TestHome.Answer several = home.run("import", "--undo", FILE, "--reason", "sent by mistake");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err().lines().filter(line -> line.startsWith("  " + FILE + "@")))
                .hasSize(2);
        String newest = several.err()
                .lines()
                .filter(line -> line.startsWith("  " + FILE))
                .max((a, b) -> a.substring(a.lastIndexOf(' ')).compareTo(b.substring(b.lastIndexOf(' '))))
                .orElseThrow()
                .strip()
                .split(" ")[0];
        TestHome.Answer done = home.run("import", "--undo", newest, "--reason", "sent by mistake");
        assertThat(done.out().lines())
                .containsExactly(
                        "Withdrawn as of run 3: " + newest
                                + ". It is kept, and cunbao decisions undo takes the word back.",
                        "no longer counts: Volunteers 下坪村 2023Q1, 22 rows, of " + FILE,
                        "in force again: Volunteers 下坪村 2023Q1, 22 rows, of " + FILE);
        assertThat(done.code()).isEqualTo(0);
        assertThat(home.run("import", "--undo", newest, "--reason", "again").err())
                .startsWith("No received file");
        assertThat(home.run("import", "--undo", FILE).code()).isEqualTo(2);
    }
}
