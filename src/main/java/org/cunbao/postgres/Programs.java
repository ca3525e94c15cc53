package org.cunbao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs the server's own programs as the server's user, with an environment of our own.
 *
 * <p>What a program says goes to a file rather than a pipe, since the server that {@code pg_ctl} leaves behind may keep
 * a pipe open for ever.
 *
 * @param folder holds everything of one server
 * @param programs the unpacked server, with {@code bin} below it
 * @param user how to become the server's user
 */
record Programs(Path folder, Path programs, ServerUser user) {

    private static final long MINUTES = 10;
    private static final long LEAST_ROOM = 65_536;
    private static final String FULL = "No space left on device";
    private static final Pattern REASON = Pattern.compile("(FATAL|PANIC): ");

    /** Runs one program to its end. */
    void run(String program, List<String> arguments) throws IOException {
        run(program, arguments, List.of());
    }

    /**
     * Runs one program to its end, with lines for its standard input.
     *
     * @throws ServerFailure with the program's own last words if it did not end well
     */
    void run(String program, List<String> arguments, List<String> input) throws IOException {
        Path said = folder.resolve("last-command.log");
        Files.deleteIfExists(said);
        List<String> command = new ArrayList<>(user.prefix());
        command.add(programs.resolve("bin")
                .resolve(Platform.current().program(program))
                .toString());
        command.addAll(arguments);
        int exit = await(start(command, said), input);
        if (exit != 0) {
            throw failure(program, Files.readString(said, StandardCharsets.ISO_8859_1));
        }
    }

    private Process start(List<String> command, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        clean(builder.environment());
        return builder.start();
    }

    /** Messages in English and no setting of PostgreSQL's from outside, whatever the user's shell has. */
    private static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("TZ"));
        environment.put("LC_ALL", "C");
    }

    private static int await(Process process, List<String> input) throws IOException {
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String line : input) {
                writer.write(line + "\n");
            }
        } catch (IOException broken) {
            // The program ended before it had read everything: its exit code and its words say why.
            process.destroy();
        }
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new ServerFailure("the database server did not answer within " + MINUTES + " minutes");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("interrupted while waiting for the database server", interrupted);
        }
    }

    /**
     * Why the server did not start: its last reason, or everything that it said.
     *
     * @param log where more stands
     * @param said what the log has of this start; nothing of it is left where the log's own disk is full
     */
    ServerFailure failure(Path log, String said, ServerFailure failure) throws IOException {
        if (said.contains(FULL) || Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
            return new ServerFailure(full(), failure);
        }
        List<String> reasons = said.lines().filter(REASON.asPredicate()).toList();
        String why = reasons.isEmpty() ? said.replace("\n", " / ") : reasons.get(reasons.size() - 1);
        return new ServerFailure("the database server did not start; " + log + " ends: " + why, failure);
    }

    private String full() {
        return "the disk that holds " + folder + " is full; free some space and try again";
    }

    private ServerFailure failure(String program, String said) {
        if (said.contains(FULL)) {
            return new ServerFailure(full());
        }
        String words = said.lines()
                .filter(line -> !line.isBlank() && !line.contains("PASSWORD"))
                .map(String::strip)
                .collect(Collectors.joining(" / "));
        return new ServerFailure("the database server's program " + program + " failed: " + words);
    }
}
