package org.cunbao.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A PostgreSQL server that comes with the program and keeps its data in a folder.
 *
 * <p>Within one process all users of a folder share one {@link SharedServer}, since the system's file locks do not tell two
 * users in one process apart.
 */
public final class EmbeddedPostgres {

    private static final Map<Path, EmbeddedPostgres> OPEN = new HashMap<>();

    private final Path folder;
    private final SharedServer server;
    private int users;

    private EmbeddedPostgres(Path folder, SharedServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Joins the server of the folder, starts it if it does not run, and makes it if there is none. Durable, reachable from
     * this machine only, by password only. Data that is there is never deleted or replaced.
     *
     * @param folder made if need be, readable by its owner only; holds {@code cluster} (the data), {@code secret} (the
     *     passwords), {@code port}, {@code server.log}, the unpacked programs and two lock files
     * @return a share to be closed; the last share of all processes that is closed stops the server
     * @throws IOException if there is no server to be had; the message says why and what helps
     */
    public static PostgresServer open(Path folder) throws IOException {
        return open(folder, List.of());
    }

    /** The same, with more statements by the superuser when the server is made, each on one line. */
    static PostgresServer open(Path folder, List<String> more) throws IOException {
        Path real = PrivateFiles.folder(folder);
        synchronized (OPEN) {
            EmbeddedPostgres open = OPEN.get(real);
            if (open == null) {
                open = new EmbeddedPostgres(real, SharedServer.open(real, more));
                OPEN.put(real, open);
            }
            open.users++;
            return new PostgresServer(open.server.port(), open.server.secret(), once(open), open::revive);
        }
    }

    private static Closeable once(EmbeddedPostgres open) {
        AtomicBoolean closed = new AtomicBoolean();
        return () -> {
            if (closed.compareAndSet(false, true)) {
                open.leave();
            }
        };
    }

    private void revive() throws IOException {
        synchronized (OPEN) {
            server.revive();
        }
    }

    private void leave() throws IOException {
        synchronized (OPEN) {
            users--;
            if (users == 0) {
                OPEN.remove(folder);
                server.leave();
            }
        }
    }
}
