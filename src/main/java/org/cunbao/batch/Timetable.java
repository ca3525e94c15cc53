package org.cunbao.batch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Schedule;

/**
 * When each schedule of a township is due next, kept in the database: what was missed is known, and of two processes one
 * takes it.
 */
public interface Timetable {

    /**
     * Brings the kept due times in line with the schedules: a new or changed one gets its next time, one that is gone is
     * forgotten, an unchanged one keeps its time, also one that was missed.
     *
     * @return what was changed, in the order of the schedules, then what is gone
     */
    List<Change> adopt(String township, List<Schedule> schedules);

    /** Performs what is due, from now on; a duty that was missed several times is performed once. */
    Service serve(String township, List<Schedule> schedules, Duty duty);

    /** Every kept schedule of a township, in the order of their ids. */
    List<Due> findAll(String township);

    /** What a schedule has done. */
    interface Duty {

        /** Performs what is due; whatever it throws is a failure. */
        Outcome perform(Schedule schedule);
    }

    /** How a duty ended. */
    enum Outcome {
        /** Done; it is due again at its next time. */
        DONE,
        /** Somebody else is at it, or it failed; it is tried again before its next time. */
        TRY_AGAIN,
        /** Asked to stop in the middle; it is due at once when the service starts again. */
        STOPPED
    }

    /** The service while it runs. */
    interface Service {

        /** Waits until the service was asked to stop and has. */
        void awaitEnd() throws InterruptedException;
    }

    /**
     * One kept schedule.
     *
     * @param schedule its id
     * @param text what it said when its time was set
     * @param at when it is due
     * @param running whether somebody performs it now
     * @param succeeded when it was last done
     * @param failed when it was last refused or failed
     * @param failures how often in a row it was refused or failed
     */
    record Due(
            String schedule,
            String text,
            Instant at,
            boolean running,
            Optional<Instant> succeeded,
            Optional<Instant> failed,
            int failures) {}

    /**
     * What became of one schedule when they were adopted.
     *
     * @param schedule its id
     * @param kind what happened to it
     * @param before what it said before, empty if it is new
     * @param next when it is due now, if it still is
     */
    record Change(String schedule, Kind kind, String before, Optional<Instant> next) {

        /** What happens to schedules. */
        public enum Kind {
            NEW,
            CHANGED,
            GONE
        }
    }
}
