package org.cunbao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.ledger.Canonical;
import org.cunbao.postgres.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home with the shipped definitions, an empty inbox and a new database. */
final class TestHome {

    private final Path folder;
    private final TestDatabase database;
    private Path jobs = Path.of("jobs").toAbsolutePath();

    TestHome(Path folder) {
        this(folder, TestDatabase.fresh());
    }

    private TestHome(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
        try {
            Files.createDirectories(inbox());
            List<String> settings = new ArrayList<>();
            database.properties().forEach(property -> settings.add(property.replaceFirst("=(.*)", ": \"$1\"")));
            Files.write(folder.resolve("application.yml"), settings);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path jobs() {
        return jobs;
    }

    TestDatabase database() {
        return database;
    }

    /** Copies files of the sample into the inbox. */
    TestHome brings(String... names) throws IOException {
        for (String name : names) {
            Path to = inbox().resolve(name);
            Files.createDirectories(to.resolveSibling("."));
            Files.copy(Path.of("input").resolve(name), to);
        }
        return this;
    }

    /** Every file of the sample. */
    TestHome bringsAll() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return brings(files.filter(Files::isRegularFile)
                    .map(file -> Path.of("input").relativize(file).toString())
                    .sorted()
                    .toArray(String[]::new));
        }
    }

    /** From here on the home has definitions of its own, and one of their files says something else. */
    TestHome defines(String file, String said, String says) throws IOException {
        if (!jobs.startsWith(folder)) {
            Path own = folder.resolve("jobs");
            try (Stream<Path> all = Files.walk(jobs)) {
                for (Path path : all.toList()) {
                    Files.copy(path, own.resolve(jobs.relativize(path).toString()));
                }
            }
            jobs = own;
        }
        String text = Files.readString(jobs.resolve(file));
        if (!text.contains(said)) {
            throw new IllegalArgumentException(file + " does not say " + said);
        }
        int at = text.indexOf(said);
        Files.writeString(jobs.resolve(file), text.substring(0, at) + says + text.substring(at + said.length()));
        return this;
    }

    /** The files that a close of a period wrote, by name, as hashes of their bytes. */
    Map<String, String> outputs(String period) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("output").resolve(period))) {
            for (Path file : files.toList()) {
                outputs.put(file.getFileName().toString(), Canonical.sha256(Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    /** What the database says, a line each. */
    List<String> told(String sql) {
        return JdbcClient.create(database.ownerSource())
                .sql(sql)
                .query(String.class)
                .list();
    }

    /** How often each job ended how: {@code quarterClose COMPLETED 1}. */
    List<String> executions() {
        return told("""
                SELECT i.job_name || ' ' || e.status || ' ' || count(*)
                  FROM batch_job_instance i JOIN batch_job_execution e USING (job_instance_id)
                 GROUP BY i.job_name, e.status ORDER BY i.job_name, e.status""");
    }

    /** The schemas in which closes are made again, as far as any was left. */
    List<String> scratchSchemas() {
        return told("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replay%' ORDER BY nspname");
    }

    /** Runs a command of this home in English, in a process of its own. */
    Answer forked(Forked how, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(how.command());
        command.addAll(arguments(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", "C.UTF-8");
        int code = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    /**
     * How a process is made.
     *
     * @param java the folder of a JDK
     * @param options of the JVM
     * @param main whose method is run
     */
    record Forked(Path java, List<String> options, Class<?> main) {

        Forked(Path java, List<String> options) {
            this(java, options, Main.class);
        }

        /** The same, another class than the command line's. */
        Forked running(Class<?> other) {
            return new Forked(java, options, other);
        }

        /** With the JDK of the tests. */
        static Forked with(String... options) {
            return new Forked(Path.of(System.getProperty("java.home")), List.of(options));
        }

        private List<String> command() {
            List<String> command = new ArrayList<>(
                    List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            command.addAll(options);
            command.addAll(
                    java.equals(Path.of(System.getProperty("java.home")))
                            ? ReadyClasses.options()
                            : List.of("-cp", System.getProperty("java.class.path")));
            command.add(main.getName());
            return command;
        }
    }

    private List<String> arguments(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "--home", folder.toString()));
        arguments.addAll(List.of("--jobs", jobs.toString()));
        arguments.addAll(List.of(words));
        return arguments;
    }

    /** Runs a command of this home in English. */
    Answer run(String... words) {
        List<String> arguments = arguments(words);
        Terminal terminal = new Terminal(folder, Map.of());
        terminal.surroundings().system().setProperty("user.name", "clerk");
        int code = terminal.run(arguments.toArray(String[]::new));
        return new Answer(code, terminal.out(), terminal.err());
    }

    /** How a command ended, and what it said. */
    record Answer(int code, String out, String err) {}
}
