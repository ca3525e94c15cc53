package org.cunbao.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the server that already serves a cluster, be it ours or left behind by a process that was killed. */
final class RunningServer {

    private static final int PATIENCE = 600;
    private static final long PAUSE_MILLIS = 100;

    private RunningServer() {}

    /**
     * The port of the cluster's server once it takes connections; nothing if there is none. A server that is just starting
     * or stopping is waited for. The caller holds the start lock.
     */
    static Optional<Integer> port(Path folder, Path cluster) throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            Optional<PidFile> file = PidFile.read(cluster);
            Optional<ProcessHandle> process = file.flatMap(PidFile::process);
            if (file.isEmpty() || process.isEmpty()) {
                return Optional.empty();
            }
            if (!serves(process.get(), folder)) {
                file.get().disown();
                return Optional.empty();
            }
            if (file.get().ready()) {
                return Optional.of(file.get().port());
            }
            pause();
        }
        throw new ServerFailure("the database server of " + folder + " neither starts nor stops; see its server.log");
    }

    /**
     * Whether the process runs our own unpacked program: nothing else uses that, so it cannot be another cluster's server or
     * a program that happens to have got the number. A dead process that nobody has buried yet runs no program; PostgreSQL
     * itself would take it for alive.
     */
    private static boolean serves(ProcessHandle process, Path folder) {
        return process.info()
                .command()
                .map(Path::of)
                .map(program -> real(program).startsWith(folder))
                .orElse(false);
    }

    private static Path real(Path program) {
        try {
            return Files.exists(program) ? program.toRealPath() : program;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServerFailure("interrupted while waiting for the database server", interrupted);
        }
    }
}
