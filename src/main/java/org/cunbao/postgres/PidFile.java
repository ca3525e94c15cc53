package org.cunbao.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a running server says of itself in its cluster's {@code postmaster.pid}.
 *
 * @param file the file
 * @param lines process, data folder, start, port, socket folder, address, shared memory, state
 */
record PidFile(Path file, List<String> lines) {

    /** No process has this number on any system, so PostgreSQL takes the file for one left by a dead server. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private static final int LINES = 8;

    PidFile {
        lines = List.copyOf(lines);
    }

    /** Nothing if no server runs or the file is not yet whole. */
    static Optional<PidFile> read(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            return lines.isEmpty() ? Optional.empty() : Optional.of(new PidFile(file, lines));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** The process, if there still is one of that number. */
    Optional<ProcessHandle> process() {
        try {
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** Whether the server has said that it takes connections, and has not said that it stops. */
    boolean ready() {
        return lines.size() >= LINES && lines.get(LINES - 1).strip().equals("ready");
    }

    int port() {
        return Integer.parseInt(lines.get(3).strip());
    }

    /**
     * Says that the process is gone, when its number went to another program after the machine was started anew.
     *
     * <p>The file is not removed: its line about shared memory lets PostgreSQL refuse, should any process of the old server
     * live on after all.
     */
    void disown() throws IOException {
        StringBuilder text = new StringBuilder(NO_PROCESS).append('\n');
        lines.stream().skip(1).forEach(line -> text.append(line).append('\n'));
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
}
