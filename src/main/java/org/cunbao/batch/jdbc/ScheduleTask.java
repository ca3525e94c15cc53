package org.cunbao.batch.jdbc;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cunbao.batch.RunningJobs;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;

/** What db-scheduler calls when a schedule is due, and when it is due again afterwards. */
final class ScheduleTask {

    private final List<Schedule> schedules;
    private final Timetable.Duty duty;
    private final RunningJobs jobs;
    private final Clock clock;

    ScheduleTask(List<Schedule> schedules, Timetable.Duty duty, RunningJobs jobs, Clock clock) {
        this.schedules = List.copyOf(schedules);
        this.duty = duty;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A duty that was left in the middle by a process that died is taken up again at once. */
    Task<String> named(String name) {
        return Tasks.custom(name, String.class)
                .onDeadExecutionRevive()
                .onFailure((complete, then) ->
                        then.reschedule(complete, again(complete.getExecution().getId())))
                .execute((instance, context) -> perform(instance.getId()));
    }

    private CompletionHandler<String> perform(String id) {
        Optional<Schedule> schedule = find(id);
        if (schedule.isEmpty()) {
            return (complete, then) -> then.stop();
        }
        if (duty.perform(schedule.get()) != Timetable.Outcome.DONE) {
            throw new NotDone(id);
        }
        return (complete, then) -> done(schedule.get(), complete, then);
    }

    private void done(Schedule schedule, ExecutionComplete complete, ExecutionOperations<String> then) {
        then.reschedule(complete, schedule.next(complete.getTimeDone()), schedule.text());
    }

    /** At once after a stop; else a little later, unless its next time comes first. */
    private Instant again(String id) {
        Instant now = clock.instant();
        return find(id).filter(schedule -> !jobs.stopping())
                .map(schedule -> {
                    Instant retry = now.plus(schedule.retryAfter());
                    Instant next = schedule.next(now);
                    return next.isBefore(retry) ? next : retry;
                })
                .orElse(now);
    }

    private Optional<Schedule> find(String id) {
        return schedules.stream().filter(schedule -> schedule.id().equals(id)).findFirst();
    }

    /** Tells db-scheduler that a duty was not done; the duty has said why. */
    private static final class NotDone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotDone(String schedule) {
            super("the schedule " + schedule + " was not done");
        }
    }
}
