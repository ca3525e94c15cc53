package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.cunbao.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FaultsTests {

    @TempDir
    Path folder;

    @Test
    void aFaultIsOneMaskedSentenceAndThePlaceOfTheLog() throws IOException {
        Terminal terminal = new Terminal(folder, Map.of());
        Exception deep = new IllegalStateException("outer", new IOException("no room for 341799197303052053\nat all"));
        assertThat(fail(terminal, deep)).isEqualTo(1);
        Path log = folder.resolve("data/log/cunbao.log");
        assertThat(terminal.err()).isEqualTo("Failed: no room for 341799********2053 (more in " + log + ")\n");
        assertThat(Files.exists(log)).isTrue();
    }

    @Test
    void aCommandThatStopsForAReasonOfTheUsersIsNoFault() {
        Terminal terminal = new Terminal(folder, Map.of());
        assertThat(fail(terminal, new Stopped(ExitCode.REFUSED, "Refused: another run is on.")))
                .isEqualTo(5);
        assertThat(terminal.err()).isEqualTo("Refused: another run is on.\n");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static int fail(Terminal terminal, Exception thrown) {
        Session session = new Session(terminal.surroundings(), new Settings(), Language.ENGLISH);
        return new Faults(session)
                .failed(thrown, new CommandLine(new Nothing()), new CommandLine(new Nothing()).parseArgs());
    }

    @Command(name = "nothing")
    static class Nothing {}

    @Test
    void aDatabaseThatWentAwayIsCalledThat() {
        TestHome home = new TestHome(folder);
        Settings settings = new Settings();
        settings.home = folder;
        Terminal terminal = new Terminal(folder, Map.of());
        try (Session session = new Session(terminal.surroundings(), settings, Language.ENGLISH)) {
            session.room(Clock.class);
            Exception thrown = new IllegalStateException(
                    "the import ended with FAILED", new SQLException("An I/O error occurred", "08006"));

            assertThat(home.inbox()).exists();
            assertThat(new Faults(session).told("audit replay", thrown))
                    .startsWith("The database went away in the middle and did not come back.");
        }
    }
}
