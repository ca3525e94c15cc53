package org.cunbao.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Starts and stops the server of one cluster, durable whatever the cluster's own settings say. */
final class Control {

    private static final int ATTEMPTS = 5;
    private static final long LARGEST_LOG = 10_000_000;
    private static final String SETTINGS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";

    private final Programs programs;
    private final Cluster cluster;
    private final Path log;

    /**
     * Below the ports that systems give to whoever connects to somewhere (Linux from 32768, others from 49152): one of those
     * could be somebody else's before a server that died is up again, and those that knew its address would not find it.
     */
    private static final int FIRST_PORT = 16_384;

    private static final int PORTS = 16_384;

    Control(Programs programs, Cluster cluster) {
        this.programs = programs;
        this.cluster = cluster;
        this.log = programs.folder().resolve("server.log");
    }

    /**
     * Starts the server and waits until it takes connections, on the port of last time if that is free. Another start,
     * whose process was killed, may come first: then its server is the one.
     *
     * @return the port
     * @throws ServerFailure with the server's last reason in its log, or that the disk is full
     */
    int start() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Path file = programs.folder().resolve("port");
        int port = freeFrom(lastTime(file));
        for (int attempt = 1; ; attempt++) {
            long before = Files.exists(log) ? Files.size(log) : 0;
            try {
                start(port);
                PrivateFiles.write(file, port + "\n");
                return port;
            } catch (ServerFailure failure) {
                String said = since(before);
                if (attempt == ATTEMPTS || !passing(said)) {
                    throw programs.failure(log, said, failure);
                }
                Optional<Integer> running = RunningServer.port(programs.folder(), cluster.path());
                if (running.isPresent()) {
                    return running.get();
                }
                RunningServer.pause();
                port = freeFrom(port + 1);
            }
        }
    }

    private void start(int port) throws IOException {
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        cluster.path().toString(),
                        "-w",
                        "-t",
                        "300",
                        "-s",
                        "-l",
                        log.toString(),
                        "-o",
                        "-p " + port + " " + SETTINGS));
    }

    /** Stops the server: what is committed is on the disk, what is not is rolled back. */
    void stop() throws IOException {
        programs.run("pg_ctl", List.of("stop", "-D", cluster.path().toString(), "-m", "fast", "-w", "-t", "120", "-s"));
    }

    /**
     * Somebody took the port between our look and the start, the last processes of a killed server are just ending, or one
     * is just starting.
     */
    private static boolean passing(String said) {
        return said.contains("could not bind")
                || said.contains("pre-existing shared memory block")
                || said.contains("lock file \"postmaster.pid\" already exists");
    }

    private String since(long position) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(position, all.length);
        return new String(all, from, all.length - from, StandardCharsets.ISO_8859_1).strip();
    }

    /** The port of last time; for a new folder one that another folder hardly has. */
    private static int lastTime(Path file) throws IOException {
        String text = Files.exists(file)
                ? Files.readString(file, StandardCharsets.US_ASCII).strip()
                : "";
        return text.matches("[0-9]{1,5}")
                ? Integer.parseInt(text)
                : FIRST_PORT + Math.floorMod(file.toString().hashCode(), PORTS);
    }

    /** The wished port if it is ours to take and free, else the next that is. */
    private static int freeFrom(int wished) throws IOException {
        for (int tried = 0; tried < PORTS; tried++) {
            int port = FIRST_PORT + Math.floorMod(wished - FIRST_PORT + tried, PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        throw new ServerFailure("no port from " + FIRST_PORT + " to " + (FIRST_PORT + PORTS - 1) + " is free");
    }
}
