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
        return new Child(List.of(), List.of(), words(command)).start(said());
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

    /** The database server, while there is one. */
    Optional<ProcessHandle> server() throws IOException {
        Path file = folder.resolve("data/postgres/cluster/postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
    }

    /** Facts and readings as text without the times of runs, scratch schemas, and the hash of every file that there is to see. */
    List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        try (Session session = open()) {
            JdbcClient jdbc = session.room(JdbcClient.class);
            LedgerText.of(jdbc).stream().map(KillHome::withoutTimes).sorted().forEach(state::add);
            state.addAll(jdbc.sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'replay%' ORDER BY nspname")
                    .query(String.class)
                    .list());
        }
        Path export = folder.resolve("export");
        new Terminal(folder, Map.of()).run(words(List.of("export", "all", "--to", export.toString())));
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
