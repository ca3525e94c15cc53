package org.cunbao.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an installation keeps its things; all paths absolute.
 *
 * @param home the folder that holds the others, and {@code application.yml}
 * @param inbox what the villages sent; never written to
 * @param output what the program writes for people
 * @param jobs definitions
 * @param data the database, logs, passwords; closed to others
 */
record Home(Path home, Path inbox, Path output, Path jobs, Path data) {

    /** Each by its option, else by its environment variable, else below the home, which is the current folder if not named. */
    static Home of(Settings settings, Map<String, String> environment, Path current) {
        Path home = place(settings.home, environment.get("CUNBAO_HOME"), current, current);
        return new Home(
                home,
                place(settings.inbox, environment.get("CUNBAO_INBOX"), current, inbox(home)),
                place(settings.output, environment.get("CUNBAO_OUTPUT"), current, home.resolve("output")),
                place(settings.jobs, environment.get("CUNBAO_JOBS"), current, home.resolve("jobs")),
                place(settings.data, environment.get("CUNBAO_DATA"), current, home.resolve("data")));
    }

    /** A home has an {@code inbox}; the checkout, which is the sample's home, has an {@code input}. */
    private static Path inbox(Path home) {
        Path inbox = home.resolve("inbox");
        Path sample = home.resolve("input");
        return !Files.isDirectory(inbox) && Files.isDirectory(sample) ? sample : inbox;
    }

    private static Path place(@Nullable Path option, @Nullable String variable, Path current, Path otherwise) {
        String named = Objects.requireNonNullElse(variable, "");
        Path place = option != null ? option : named.isEmpty() ? otherwise : Path.of(named);
        return current.resolve(place).toAbsolutePath().normalize();
    }

    Path log() {
        return data.resolve("log").resolve("cunbao.log");
    }
}
