package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A replay whose database server is killed in the middle. */
class KilledServerTests {

    @TempDir
    private Path folder;

    @Test
    void aReplayStartsTheServerAgainAndBeginsAnew() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox/2023Q1/下坪村"));
        Files.copy(Path.of("input/2023Q1/下坪村/志愿者花名册.csv"), inbox.resolve("志愿者花名册.csv"));
        KillHome home = new KillHome(Files.createDirectory(folder.resolve("home")), folder.resolve("inbox"));
        home.run("nightly");
        home.run("close", "2023Q1", "--allow-missing", "--reason", "季末");

        KillRun replay = home.watched(List.of(), List.of("audit", "replay", "2023Q1"));
        assertThat(replay.awaitWork()).isTrue();
        assertThat(home.killServer()).isTrue();
        replay.untilItsEnd(Duration.ofMinutes(10));

        assertThat(replay.process().exitValue() + " " + home.lastSaid())
                .as(Files.readString(home.said()))
                .startsWith("0 2023Q1, revision 0: identical.");
        assertThat(replay.said())
                .contains("the database went away in the middle; waiting for it, then going on")
                .doesNotContain("a job did not stop in time");
    }
}
