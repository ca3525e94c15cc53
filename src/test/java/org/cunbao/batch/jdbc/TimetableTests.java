package org.cunbao.batch.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cunbao.batch.RunningJobs;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import org.cunbao.ledger.jdbc.LedgerDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimetableTests {

    private static final String TOWN = "341799101";
    private static final Instant MONDAY = Instant.parse("2024-01-01T10:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final LedgerDatabase database = LedgerDatabase.fresh();

    @TempDir
    private Path jobs;

    @AfterEach
    void close() {
        database.close();
    }

    private DbTimetable timetable(Instant now) {
        return new DbTimetable(
                database.writer(),
                Clock.fixed(now, ZoneOffset.UTC),
                new DbTimetable.Rhythm(Duration.ofMillis(50), Duration.ofSeconds(1)),
                new RunningJobs(ObservationRegistry.NOOP));
    }

    private List<Schedule> schedules(String cron) throws Exception {
        Files.createDirectories(jobs.resolve("runs"));
        Files.writeString(
                jobs.resolve("runs/nightly.yml"),
                "id: nightly\nzh: 晚\nen: n\njob: nightly-import\nzone: UTC\nretry_minutes: 7\ncron: " + cron + "\n");
        return Schedules.load(jobs);
    }

    @Test
    void newChangedAndGoneSchedulesAreSaidAndUnchangedOnesKeepTheirTime() throws Exception {
        DbTimetable timetable = timetable(MONDAY);
        Instant two = Instant.parse("2024-01-02T02:00:00Z");
        Instant three = Instant.parse("2024-01-02T03:00:00Z");

        assertThat(timetable.adopt(TOWN, schedules("0 2 * * *")))
                .containsExactly(new Timetable.Change("nightly", Timetable.Change.Kind.NEW, "", Optional.of(two)));
        assertThat(timetable(MONDAY.plus(Duration.ofDays(3))).adopt(TOWN, schedules("0 2 * * *")))
                .isEmpty();
        assertThat(timetable.findAll(TOWN)).extracting(Timetable.Due::at).containsExactly(two);
        assertThat(timetable.adopt(TOWN, schedules("0 3 * * *")))
                .containsExactly(new Timetable.Change(
                        "nightly",
                        Timetable.Change.Kind.CHANGED,
                        "nightly-import | 0 2 * * * | UTC | retry PT7M | {settle_seconds=60}",
                        Optional.of(three)));
        assertThat(timetable.adopt(TOWN, List.of()))
                .extracting(Timetable.Change::kind)
                .containsExactly(Timetable.Change.Kind.GONE);
        assertThat(timetable.findAll(TOWN)).isEmpty();
    }

    @Test
    void whatWasMissedForDaysIsDoneOnceByOneOfTwoProcesses() throws Exception {
        List<Schedule> schedules = schedules("0 2 * * *");
        timetable(MONDAY).adopt(TOWN, schedules);
        Instant friday = Instant.parse("2024-01-05T10:00:00Z");
        Semaphore done = new Semaphore(0);
        DbTimetable one = timetable(friday);
        DbTimetable other = timetable(friday);
        try {
            for (DbTimetable timetable : List.of(one, other)) {
                timetable.serve(TOWN, schedules, schedule -> {
                    done.release();
                    return Timetable.Outcome.DONE;
                });
            }
            assertThat(done.tryAcquire(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            awaitDue(one, Instant.parse("2024-01-06T02:00:00Z"));
            assertThat(done.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            one.stop();
            other.stop();
        }
    }

    @Test
    void whatWasRefusedIsTriedAgainALittleLater() throws Exception {
        List<Schedule> schedules = schedules("0 2 * * *");
        timetable(MONDAY).adopt(TOWN, schedules);
        Instant due = Instant.parse("2024-01-02T02:00:00Z");
        DbTimetable timetable = timetable(due);
        CountDownLatch refused = new CountDownLatch(1);
        try {
            timetable.serve(TOWN, schedules, schedule -> {
                refused.countDown();
                return Timetable.Outcome.TRY_AGAIN;
            });
            assertThat(refused.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            awaitDue(timetable, due.plus(Duration.ofMinutes(7)));
            assertThat(timetable.findAll(TOWN))
                    .extracting(Timetable.Due::failures)
                    .containsExactly(1);
        } finally {
            timetable.stop();
        }
    }

    @Test
    void theServiceOfAnotherTownshipOnTheSameDatabaseLeavesItAlone() throws Exception {
        List<Schedule> schedules = schedules("0 2 * * *");
        timetable(MONDAY).adopt(TOWN, schedules);
        DbTimetable other = timetable(Instant.parse("2024-01-05T10:00:00Z"));
        Semaphore done = new Semaphore(0);
        try {
            other.serve("341799102", schedules, schedule -> {
                done.release();
                return Timetable.Outcome.DONE;
            });
            assertThat(done.tryAcquire(500, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(other.findAll(TOWN)).hasSize(1);
        } finally {
            other.stop();
        }
    }

    private static void awaitDue(DbTimetable timetable, Instant at) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (timetable.findAll(TOWN).stream().anyMatch(due -> due.at().equals(at))) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(timetable.findAll(TOWN)).extracting(Timetable.Due::at).containsExactly(at);
    }
}
