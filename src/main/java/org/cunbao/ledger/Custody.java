package org.cunbao.ledger;

import java.util.Optional;

/** Who ran what, when, why and with what result: every command that changes facts, exports or reveals. */
public interface Custody {

    /**
     * Appends a line; the time is the program's clock's.
     *
     * @return the line's number, from 1 without gaps in each township
     */
    long record(String township, Line line);

    /**
     * A line of the log.
     *
     * @param who the login of the person
     * @param action the command
     * @param details its parameters, or what was taken; never the data itself
     * @param reason why, as the person said it; empty if nothing was said
     * @param result {@code begun}, or how it ended
     * @param begun the line that told its beginning
     */
    record Line(String who, String action, String details, String reason, String result, Optional<Long> begun) {}
}
