package org.cunbao.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server of one folder as this process has it, shared with other processes by two locks of the system.
 *
 * <p>Each process holds {@code users.lock} shared for as long as it uses the server; starting, making and stopping happen
 * under {@code start.lock}. Who leaves tries {@code users.lock} alone: who gets it was the last, and stops the server. Locks
 * vanish with their process, so a killed one leaves a running server that the next joins and the last stops.
 */
final class SharedServer {

    private static final String FORBIDDEN = "\"`$\\";

    private final Path folder;
    private final Share share;
    private final Secret secret;
    private final int port;

    private SharedServer(Path folder, Share share, Secret secret, int port) {
        this.folder = folder;
        this.share = share;
        this.secret = secret;
        this.port = port;
    }

    Secret secret() {
        return secret;
    }

    int port() {
        return port;
    }

    /** Joins the folder's server, or starts it, or makes it first. */
    static SharedServer open(Path folder, List<String> more) throws IOException {
        checkName(folder);
        try (Closeable start = Share.startLock(folder)) {
            Share share = Share.take(folder);
            try {
                Path secret = folder.resolve("secret");
                Optional<Integer> running = RunningServer.port(folder, Cluster.path(folder));
                return running.isPresent()
                        ? new SharedServer(folder, share, Secret.read(secret), running.get())
                        : start(folder, share, more);
            } catch (IOException | RuntimeException failure) {
                share.close();
                throw failure;
            }
        }
    }

    private static SharedServer start(Path folder, Share share, List<String> more) throws IOException {
        Cluster.checkVersion(folder);
        Programs programs = programs(folder);
        Cluster cluster = new Cluster(programs);
        Path file = folder.resolve("secret");
        boolean known = Files.exists(file);
        Secret secret = known ? Secret.read(file) : Secret.create(file);
        if (!cluster.exists()) {
            cluster.create(secret, more);
        } else if (!known) {
            cluster.change(secret);
        }
        return new SharedServer(folder, share, secret, start(programs));
    }

    private static int start(Programs programs) throws IOException {
        return new Control(programs, new Cluster(programs)).start();
    }

    /** Starts the server again if nobody serves the folder any more; those that are connected know its port. */
    void revive() throws IOException {
        try (Closeable start = Share.startLock(folder)) {
            Optional<Integer> running = RunningServer.port(folder, Cluster.path(folder));
            int again = running.isPresent() ? running.get() : start(programs(folder));
            if (again != port) {
                throw new ServerFailure("the database server is back on port " + again + " instead of " + port
                        + "; start the program again");
            }
        }
    }

    /** Gives the share back and stops the server if nobody else has one. */
    void leave() throws IOException {
        try (Closeable start = Share.startLock(folder);
                share) {
            if (share.wasLast()) {
                stop();
            }
        }
    }

    private void stop() throws IOException {
        Programs programs = programs(folder);
        Cluster cluster = new Cluster(programs);
        if (RunningServer.port(folder, cluster.path()).isPresent()) {
            new Control(programs, cluster).stop();
        }
    }

    private static Programs programs(Path folder) throws IOException {
        ServerUser user = ServerUser.of(folder);
        return new Programs(folder, Binaries.unpack(folder), user);
    }

    /** {@code pg_ctl} hands its paths to a shell inside double quotes. */
    private static void checkName(Path folder) throws ServerFailure {
        boolean windows = Platform.current().windows();
        if (!windows && folder.toString().chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0)) {
            throw new ServerFailure("the data folder " + folder
                    + " has one of the characters \" ` $ \\ in its path; choose another with --data");
        }
    }
}
