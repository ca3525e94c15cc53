package org.cunbao.command;

import java.nio.file.Files;
import java.nio.file.Path;

/** Paths that a user named. */
final class Paths {

    private Paths() {}

    /** Refuses with one sentence what is not there or cannot be read. */
    static void demand(Session session, Path path) {
        if (!Files.isReadable(path)) {
            throw new Stopped(ExitCode.FAILED, session.messages().text("path.missing", path));
        }
    }
}
