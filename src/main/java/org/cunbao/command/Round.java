package org.cunbao.command;

import java.util.List;
import java.util.function.ToIntFunction;

/** The same work for one township after another: what goes wrong in one stops no other, and the gravest end is told. */
final class Round {

    /** From the gravest on. */
    private static final List<ExitCode> GRAVITY = List.of(
            ExitCode.FAILED,
            ExitCode.USAGE,
            ExitCode.DIFFERENT,
            ExitCode.REFUSED,
            ExitCode.NEEDS_PERSON,
            ExitCode.DONE);

    private final Session session;

    Round(Session session) {
        this.session = session;
    }

    /**
     * @param work gives its exit code
     * @return the gravest exit code
     */
    int of(List<Office> offices, ToIntFunction<Office> work) {
        if (offices.size() == 1) {
            return work.applyAsInt(offices.get(0));
        }
        int gravest = GRAVITY.size() - 1;
        for (Office office : offices) {
            gravest = Math.min(gravest, gravity(attempt(office, work)));
        }
        return GRAVITY.get(gravest).number();
    }

    private int attempt(Office office, ToIntFunction<Office> work) {
        try {
            return work.applyAsInt(office);
        } catch (Stopped stopped) {
            told(office, stopped);
            return stopped.code().number();
        } catch (RuntimeException failed) {
            told(office, failed);
            return ExitCode.FAILED.number();
        }
    }

    private void told(Office office, RuntimeException thrown) {
        session.errors().println(office.name() + "  " + new Faults(session).told(office.township(), thrown));
    }

    private static int gravity(int code) {
        for (int i = 0; i < GRAVITY.size(); i++) {
            if (GRAVITY.get(i).number() == code) {
                return i;
            }
        }
        throw new IllegalArgumentException("no exit code " + code);
    }
}
