package org.cunbao.command;

/** What the process says to its caller by ending. */
enum ExitCode {
    /** Done. */
    DONE(0),
    /** A fault of ours or of the machine. */
    FAILED(1),
    /** Wrong usage. */
    USAGE(2),
    /** Done, and this run brought something that needs a person. */
    NEEDS_PERSON(3),
    /** An audit found a difference. */
    DIFFERENT(4),
    /** Refused: another run is on, something blocks, or it would overwrite. */
    REFUSED(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
