package org.cunbao.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Runs;
import org.cunbao.vocabulary.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quarter's close and the weekly audit as the service does them: due, missed for weeks, refused. */
class ServedSchedulesTests {

    private static final String TOWN = "341799101";
    private static final Period QUARTER = Period.parse("2023Q1").orElseThrow();
    private static final Instant FRIDAY = Instant.parse("2023-03-31T12:00:00Z");
    private static final Instant SUNDAY = Instant.parse("2023-04-02T02:00:00Z");
    private static final Instant WEEKS_LATER = Instant.parse("2023-04-20T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theAuditAndTheDraftAreDoneOnceEachHoweverOftenTheyWereMissed() throws Exception {
        try (TimedHome home = home()) {
            adopt(home);
            home.set(SUNDAY);
            Timetable timetable = serve(home);
            awaitDone(timetable, "audit-rerun", Instant.parse("2023-04-08T20:30:00Z"));
            awaitDone(timetable, "quarter-close", Instant.parse("2023-04-02T22:00:00Z"));
            assertThat(audits(home)).isEqualTo(1);
            assertThat(folder.resolve("output/2023Q1-draft/figures.csv")).exists();
            assertThat(closed(home)).isEmpty();
            stop(timetable);
        }
    }

    @Test
    void whatWasMissedForWeeksIsCaughtUpOnceAndACloseThatIsAskedForIsMade() throws Exception {
        try (TimedHome home = home()) {
            home.home().defines("runs/quarter-close.yml", "does: draft", "does: close");
            everyFormIsOnlyWantedOnChange(home);
            home.run("nightly");
            adopt(home);
            home.set(WEEKS_LATER);
            Timetable timetable = serve(home);
            awaitDone(timetable, "quarter-close", Instant.parse("2023-06-30T22:00:00Z"));
            awaitDone(timetable, "audit-rerun", Instant.parse("2023-04-22T20:30:00Z"));
            assertThat(audits(home)).isEqualTo(1);
            assertThat(closed(home)).isEqualTo(List.of(0));
            stop(timetable);

            home.home().defines("runs/audit-rerun.yml", "30 4 * * 0", "0 5 * * 1");
            assertThat(timetable.adopt(TOWN, schedules(home)))
                    .containsExactly(new Timetable.Change(
                            "audit-rerun",
                            Timetable.Change.Kind.CHANGED,
                            "audit-rerun | 30 4 * * 0 | Asia/Shanghai | retry PT10M | {}",
                            Optional.of(Instant.parse("2023-04-23T21:00:00Z"))));
        }
    }

    @Test
    void aCloseIsTriedAgainWhileAnotherRunIsOnAndMadeThen() throws Exception {
        try (TimedHome home = home()) {
            home.home().defines("runs/quarter-close.yml", "does: draft", "does: close");
            everyFormIsOnlyWantedOnChange(home);
            home.run("nightly");
            home.set(SUNDAY);
            Schedule close = schedules(home).stream()
                    .filter(schedule -> schedule.id().equals("quarter-close"))
                    .findFirst()
                    .orElseThrow();
            Duties duties = new Duties(home.session(), new Watchword(home.session()));
            try (Runs.RunLock taken = home.session().room(Runs.class).lock(TOWN)) {
                assertThat(duties.perform(close)).isEqualTo(Timetable.Outcome.TRY_AGAIN);
            }
            assertThat(closed(home)).isEmpty();
            assertThat(duties.perform(close)).isEqualTo(Timetable.Outcome.DONE);
            assertThat(closed(home)).isEqualTo(List.of(0));
        }
    }

    private TimedHome home() throws Exception {
        TimedHome home = new TimedHome(folder, FRIDAY);
        home.home().brings("2023Q1/下坪村/志愿者花名册.csv");
        home.run("nightly");
        return home;
    }

    /** So that nothing is missing, and the service closes by itself. */
    private static void everyFormIsOnlyWantedOnChange(TimedHome home) throws Exception {
        for (String form : List.of("activity", "aid", "honour", "mediation", "volunteer", "wish")) {
            Path file = home.home().jobs().resolve("forms/" + form + ".yml");
            Files.writeString(file, Files.readString(file).replace("expected: quarterly", "expected: on-change"));
        }
    }

    private static List<Schedule> schedules(TimedHome home) {
        return Schedules.load(home.home().jobs()).stream()
                .filter(schedule -> !schedule.id().equals("nightly"))
                .toList();
    }

    private static void adopt(TimedHome home) {
        assertThat(home.session().room(Timetable.class).adopt(TOWN, schedules(home)))
                .extracting(Timetable.Change::kind)
                .containsExactly(Timetable.Change.Kind.NEW, Timetable.Change.Kind.NEW);
    }

    private static Timetable serve(TimedHome home) {
        Timetable timetable = home.session().room(Timetable.class);
        Duties duties = new Duties(home.session(), new Watchword(home.session()));
        timetable.serve(TOWN, schedules(home), duties::perform);
        return timetable;
    }

    private static void stop(Timetable timetable) {
        ((SmartLifecycle) timetable).stop();
    }

    private static int audits(TimedHome home) {
        return home.session()
                .room(JdbcClient.class)
                .sql("SELECT count(*) FROM custody WHERE action = 'audit verify'")
                .query(Integer.class)
                .single();
    }

    private static List<Integer> closed(TimedHome home) {
        return home.session().room(Closes.class).findAll(TOWN).stream()
                .filter(close -> close.period().equals(QUARTER))
                .map(org.cunbao.ledger.Close::revision)
                .toList();
    }

    /** Looks until the schedule was done and is due again then. */
    private static void awaitDone(Timetable timetable, String schedule, Instant next) throws InterruptedException {
        for (int look = 0; look < 1200; look++) {
            if (timetable.findAll(TOWN).stream()
                    .anyMatch(due -> due.schedule().equals(schedule)
                            && due.at().equals(next)
                            && due.succeeded().isPresent())) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(timetable.findAll(TOWN))
                .filteredOn(due -> due.schedule().equals(schedule))
                .extracting(Timetable.Due::at)
                .containsExactly(next);
    }
}
