package org.cunbao.postgres;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that uses the server of a folder until it is told to leave or is killed. */
final class Neighbour implements Closeable {

    private final Process process;
    private final BufferedReader says;
    private final int port;

    private Neighbour(Process process, BufferedReader says, int port) {
        this.process = process;
        this.says = says;
        this.port = port;
    }

    /** What the other process does: opens, says the port, waits for the end of its input, closes. */
    public static void main(String[] arguments) throws IOException {
        try (PostgresServer server = EmbeddedPostgres.open(Path.of(arguments[0]))) {
            System.out.println(
                    URI.create(server.jdbcUrl().substring("jdbc:".length())).getPort());
            while (System.in.read() >= 0) {
                // Stays until its input ends.
            }
        }
    }

    static Neighbour moveIn(Path folder) throws IOException {
        return start(folder).settle();
    }

    /** Starts the process without waiting for its server. */
    static Arriving start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Neighbour.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Arriving(process);
    }

    record Arriving(Process process) {

        Neighbour settle() throws IOException {
            BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
            return new Neighbour(process, says, Integer.parseInt(says.readLine()));
        }
    }

    int port() {
        return port;
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it leave in good order. */
    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        says.close();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the other process did not leave");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
