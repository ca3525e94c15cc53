package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code init DIR --units FILE}: a new home with the program's own definitions and the units given, and no sample. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "DIR", descriptionKey = "init.folder")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(names = "--units", paramLabel = "FILE", required = true, descriptionKey = "init.units")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path units;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path current = session.surroundings().current();
        Path home = current.resolve(folder).normalize();
        Path table = current.resolve(units).normalize();
        if (!Files.isRegularFile(table)) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("init.no-units", table));
        }
        if (!empty(home)) {
            throw new Stopped(ExitCode.REFUSED, session.messages().text("init.not-empty", home));
        }
        new NewHome(home).create(table, session.messages().text("init.settings"));
        session.say("init.done", home, home.resolve("inbox"));
        return ExitCode.DONE.number();
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
