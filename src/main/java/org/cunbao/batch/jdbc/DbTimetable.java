package org.cunbao.batch.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.cunbao.batch.RunningJobs;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timetable on db-scheduler: one row of its table a schedule, under a task's name that holds the township. */
final class DbTimetable implements Timetable, SmartLifecycle {

    private static final String TASK = "schedule of ";

    /** Another township's service on the same database knows tasks that this one does not; they are none to be deleted. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    /** After the jobs were asked to stop and have been waited for, only book-keeping is left. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

    private static final int MISSED_HEARTBEATS = 4;

    private final DataSource dataSource;
    private final Clock clock;
    private final Rhythm rhythm;
    private final RunningJobs jobs;
    private @Nullable DbService service;

    /**
     * How often the service looks.
     *
     * @param polling between two looks for what is due
     * @param heartbeat between two signs of life; after four missed ones another process takes over
     */
    record Rhythm(Duration polling, Duration heartbeat) {}

    DbTimetable(DataSource dataSource, Clock clock, Rhythm rhythm, RunningJobs jobs) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.rhythm = rhythm;
        this.jobs = jobs;
    }

    @Override
    public List<Change> adopt(String township, List<Schedule> schedules) {
        SchedulerClient client = SchedulerClient.Builder.create(dataSource)
                .serializer(new PlainText())
                .build();
        List<Change> changes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Schedule schedule : schedules) {
            known.add(schedule.id());
            adopt(client, township, schedule).ifPresent(changes::add);
        }
        for (Due due : findAll(township)) {
            if (!known.contains(due.schedule())) {
                client.cancel(TaskInstanceId.of(TASK + township, due.schedule()));
                changes.add(new Change(due.schedule(), Change.Kind.GONE, due.text(), Optional.empty()));
            }
        }
        return List.copyOf(changes);
    }

    private Optional<Change> adopt(SchedulerClient client, String township, Schedule schedule) {
        TaskInstance<String> instance = new TaskInstance<>(TASK + township, schedule.id(), schedule.text());
        Instant next = schedule.next(clock.instant());
        if (client.scheduleIfNotExists(instance, next)) {
            return Optional.of(new Change(schedule.id(), Change.Kind.NEW, "", Optional.of(next)));
        }
        Optional<String> before = findAll(township).stream()
                .filter(due -> due.schedule().equals(schedule.id()) && !due.running())
                .map(Due::text)
                .filter(text -> !text.equals(schedule.text()))
                .findFirst();
        before.ifPresent(text -> client.reschedule(instance, next, schedule.text()));
        return before.map(text -> new Change(schedule.id(), Change.Kind.CHANGED, text, Optional.of(next)));
    }

    @Override
    public Service serve(String township, List<Schedule> schedules, Duty duty) {
        ScheduleTask task = new ScheduleTask(schedules, duty, jobs, clock);
        Scheduler scheduler = Scheduler.create(dataSource, task.named(TASK + township))
                .serializer(new PlainText())
                .clock(clock::instant)
                .threads(Math.max(1, schedules.size()))
                .pollingInterval(rhythm.polling())
                .heartbeatInterval(rhythm.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LONGEST_STOP)
                .schedulerName(ProcessName::ofThisProcess)
                .build();
        DbService begun = new DbService(scheduler);
        service = begun;
        scheduler.start();
        return begun;
    }

    @Override
    public List<Due> findAll(String township) {
        return JdbcClient.create(dataSource)
                .sql("""
                        SELECT task_instance, convert_from(task_data, 'UTF8') AS text, execution_time, picked,
                               last_success, last_failure, coalesce(consecutive_failures, 0) AS failures
                          FROM scheduled_tasks WHERE task_name = :task ORDER BY task_instance COLLATE "C" """)
                .param("task", TASK + township)
                .query((row, number) -> new Due(
                        row.getString("task_instance"),
                        row.getString("text"),
                        row.getTimestamp("execution_time").toInstant(),
                        row.getBoolean("picked"),
                        Optional.ofNullable(row.getTimestamp("last_success")).map(java.sql.Timestamp::toInstant),
                        Optional.ofNullable(row.getTimestamp("last_failure")).map(java.sql.Timestamp::toInstant),
                        row.getInt("failures")))
                .list();
    }

    @Override
    public void start() {
        // The service is started by its command, not by the house.
    }

    @Override
    public void stop() {
        if (service != null) {
            service.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return service != null && !service.ended();
    }

    /** After the jobs have been asked to stop and before the database is let go. */
    @Override
    public int getPhase() {
        return RunningJobs.PHASE - 1;
    }
}
