package org.cunbao.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run as the history shows it.
 *
 * @param run its number
 * @param kind what it did
 * @param startedAt when it began
 * @param finishedAt when it ended; nothing if it is on, or died
 * @param counts what it brought
 */
public record RunLine(long run, String kind, Instant startedAt, Optional<Instant> finishedAt, Counts counts) {

    /**
     * What a run brought.
     *
     * @param received files, members of archives among them
     * @param read readings made
     * @param rows physical rows of these
     * @param errors findings of these that keep something from counting
     * @param warnings findings of these that may have changed a value
     */
    public record Counts(long received, long read, long rows, long errors, long warnings) {}

    /** How long it took, if it has ended. */
    public Optional<Duration> duration() {
        return finishedAt.map(end -> Duration.between(startedAt, end));
    }
}
