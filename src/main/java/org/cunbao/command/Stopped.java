package org.cunbao.command;

/** A command that cannot go on for a reason that its user can mend; not a fault, so it is not logged. */
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    /**
     * @param code what the process ends with
     * @param message one sentence for the user, in their language
     */
    Stopped(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
