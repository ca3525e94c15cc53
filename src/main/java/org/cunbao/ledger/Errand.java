package org.cunbao.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run was sent for; kept with it, so that whoever finishes a run that died finishes that one and no other.
 *
 * @param paths folders, files, archives; absolute
 * @param receivedAt the time of receipt said for all of them
 * @param rereading which kept files it reads again
 */
public record Errand(List<String> paths, Optional<Instant> receivedAt, Rereading rereading) {

    public Errand {
        paths = List.copyOf(paths);
    }

    /** Nothing is brought; what changed is read again. */
    public static Errand none() {
        return new Errand(List.of(), Optional.empty(), Rereading.CHANGED);
    }
}
