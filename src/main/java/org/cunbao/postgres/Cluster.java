package org.cunbao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The server's data: made under another name and renamed when whole, so that a kill leaves no half of one behind.
 *
 * <p>Character order is that of code points everywhere ({@code C}), and the rest of the locale is PostgreSQL's own, so the
 * same rows come out in the same order on every machine.
 */
final class Cluster {

    private static final String MAKING = "making-";

    private final Programs programs;
    private final Path path;

    Cluster(Programs programs) {
        this.programs = programs;
        this.path = path(programs.folder());
    }

    static Path path(Path folder) {
        return folder.resolve("cluster");
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /**
     * Makes the cluster, its roles and its database; more statements may follow, for tests.
     *
     * <p>Each making has a folder of its own name, since the programs of one that was killed may still be writing to theirs.
     */
    void create(Secret secret, List<String> more) throws IOException {
        Leavings.remove(programs.folder(), MAKING);
        Path making = programs.folder().resolve(MAKING + Secret.random(8));
        programs.run("initdb", initdb(making));
        Files.writeString(making.resolve("pg_hba.conf"), Bootstrap.ACCESS, StandardCharsets.US_ASCII);
        List<String> statements = new ArrayList<>(Bootstrap.statements(secret));
        statements.addAll(more);
        singleUser(making, statements);
        Files.move(making, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives the roles new passwords; the server is not running. */
    void change(Secret secret) throws IOException {
        singleUser(path, Bootstrap.passwords(secret));
    }

    /**
     * @param folder holds everything of one server
     * @throws ServerFailure if another major version of PostgreSQL made the data
     */
    static void checkVersion(Path folder) throws IOException {
        Path file = path(folder).resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String made = Files.readString(file, StandardCharsets.US_ASCII).strip();
        String ours = Binaries.majorVersion();
        if (!made.equals(ours)) {
            throw new ServerFailure("the data in " + folder + " was made by PostgreSQL " + made
                    + ", this program brings PostgreSQL " + ours
                    + "; nothing was touched. Use the program that made it to write a backup, and restore that here");
        }
    }

    private void singleUser(Path cluster, List<String> statements) throws IOException {
        List<String> arguments =
                List.of("--single", "-D", cluster.toString(), "-c", "exit_on_error=true", Bootstrap.SUPERUSER);
        programs.run("postgres", arguments, statements);
    }

    private static List<String> initdb(Path making) {
        return List.of(
                "--pgdata=" + making,
                "--username=" + Bootstrap.SUPERUSER,
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions",
                "--set=max_connections=100",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                "--set=log_checkpoints=off");
    }
}
