package org.cunbao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.batch.LedgerText;
import org.cunbao.ledger.Canonical;
import org.cunbao.vocabulary.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home with a database server of its own, whose processes are killed. */
final class KillHome {

    private final Path folder;
    private final Path inbox;

    KillHome(Path folder, Path inbox) {
        this.folder = folder;
        this.inbox = inbox;
    }

    /** As it stands after a process of the sample's first quarter; nothing may run in it. */
    KillHome copiedTo(Path other) throws IOException, InterruptedException {
        Process copy = new ProcessBuilder("cp", "-a", folder.toString(), other.toString()).start();
        if (copy.waitFor() != 0) {
            throw new IOException("cannot copy " + folder);
        }
        Files.deleteIfExists(other.resolve("said.txt"));
        new ProcessBuilder("rm", "-rf", other.resolve("export").toString())
                .start()
                .waitFor();
        return new KillHome(other, inbox);
    }

    private String[] words(List<String> command) {
        List<String> words = new ArrayList<>(List.of("--lang", "en", "--home", folder.toString()));
        words.addAll(List.of("--inbox", inbox.toString()));
        words.addAll(List.of("--jobs", Path.of("jobs").toAbsolutePath().toString()));
        words.addAll(command);
        return words.toArray(String[]::new);
    }

    Process start(List<String> command) throws IOException {
        return start(List.of(), command);
    }

    /** A process with options of the JVM, watched. */
    KillRun watched(List<String> options, List<String> command) throws IOException {
        Path log = folder.resolve("data/log/cunbao.log");
        long from = Files.exists(log) ? Files.size(log) : 0;
        return new KillRun(start(options, command), log, from);
    }

    private Process start(List<String> options, List<String> command) throws IOException {
        return new Child(List.of(), options, words(command)).start(said());
    }

    /** A way into its rooms; while one of them is open, the database server stays. */
    Session open() {
        Settings settings = new Settings();
        settings.home = folder;
        return new Session(new Terminal(folder, Map.of()).surroundings(), settings, Language.ENGLISH);
    }

    /** Runs a command in this process. */
    TestHome.Answer run(String... command) {
        Terminal terminal = new Terminal(folder, Map.of());
        int code = terminal.run(words(List.of(command)));
        return new TestHome.Answer(code, terminal.out(), terminal.err());
    }

    /** Everything that its processes have said. */
    Path said() {
        return folder.resolve("said.txt");
    }

    /** The last thing that was said. */
    String lastSaid() throws IOException {
        List<String> lines = Files.readAllLines(said());
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    /**
     * Kills the database server of this home.
     *
     * @return whether there was one
     */
    boolean killServer() throws IOException, InterruptedException {
        Optional<ProcessHandle> server = server();
        if (server.isEmpty() || !server.get().destroyForcibly()) {
            return false;
        }
        server.get().onExit().join();
        return true;
    }

    /** The database server, while there is one; a number that was given to another process since is none. */
    private Optional<ProcessHandle> server() throws IOException {
        Path cluster = folder.resolve("data/postgres/cluster").toRealPath();
        Path file = cluster.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(cluster.toString()));
    }

    /**
     * Facts and readings as text without the times of runs, scratch schemas, whether everything that is kept is whole, and
     * the hash of every file that there is to see.
     */
    List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        Path export = folder.resolve("export");
        Terminal terminal = new Terminal(folder, Map.of());
        try (Session session = new Session(terminal.surroundings(), new Settings(), Language.ENGLISH)) {
            Commands.of(session).execute(words(List.of("export", "all", "--to", export.toString())));
            state.add("verified: " + Commands.of(session).execute(words(List.of("audit", "verify"))));
            JdbcClient jdbc = session.room(JdbcClient.class);
            LedgerText.of(jdbc).stream().map(KillHome::withoutTimes).sorted().forEach(state::add);
            state.addAll(jdbc.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replay%' ORDER BY nspname")
                    .query(String.class)
                    .list());
        }
        hashes(export).forEach((name, hash) -> state.add(name + " " + hash));
        hashes(folder.resolve("output")).forEach((name, hash) -> state.add(name + " " + hash));
        return state;
    }

    /** Without the times at which the runs of each story happened to begin and end, and the hashes over them. */
    private static String withoutTimes(String line) {
        String times = line.contains("\"declared_at\": null") ? "received_at" : "started_at|finished_at";
        return line.matches(".*\"(" + times + ")\".*")
                ? line.replaceAll("\"(" + times + "|hash)\": \"[^\"]*\"", "")
                : line;
    }

    private static SortedMap<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (!Files.exists(folder)) {
            return hashes;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(folder.relativize(file).toString(), Canonical.sha256(Files.readAllBytes(file)));
            }
            return hashes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
