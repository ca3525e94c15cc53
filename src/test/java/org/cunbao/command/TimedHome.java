package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Language;

/** A home in which many commands are given in one process, as a service does, at times that a test says. */
final class TimedHome implements AutoCloseable {

    private final Path folder;
    private final TestHome home;
    private final Terminal terminal;
    private final Session session;

    TimedHome(Path folder, Instant from) throws IOException {
        this.folder = folder;
        this.home = new TestHome(folder);
        Files.write(
                folder.resolve("application.yml"),
                List.of("cunbao.test.clock: \"" + from + "\"", "cunbao.service.polling: 50ms"),
                StandardOpenOption.APPEND);
        this.terminal = new Terminal(folder, Map.of());
        Settings settings = new Settings();
        settings.home = folder;
        this.session = new Session(terminal.surroundings(), settings, Language.ENGLISH);
    }

    Path inbox() {
        return home.inbox();
    }

    TestHome home() {
        return home;
    }

    Session session() {
        return session;
    }

    /** It is this late now. */
    void set(Instant time) {
        session.room(SetClock.class).set(time);
    }

    /** Gives a command, and tells what it said. */
    TestHome.Answer run(String... words) {
        int out = terminal.out().length();
        int err = terminal.err().length();
        List<String> arguments = new ArrayList<>(
                List.of("--home", folder.toString(), "--jobs", home.jobs().toString()));
        arguments.addAll(List.of(words));
        int code = Commands.of(session).execute(arguments.toArray(String[]::new));
        return new TestHome.Answer(
                code, terminal.out().substring(out), terminal.err().substring(err));
    }

    @Override
    public void close() {
        session.close();
    }
}
