package org.cunbao.command;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.batch.Timetable;
import org.cunbao.definitions.Schedule;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.operation.Condition;
import org.cunbao.operation.Health;
import org.cunbao.operation.InboxLook;
import org.cunbao.operation.RunBook;
import org.cunbao.operation.RunLine;
import org.cunbao.resolve.Conclusions;
import org.cunbao.vocabulary.Masking;

/** Takes the installation's pulse: the same for {@code status}, health and metrics. */
final class Pulse {

    /** Below this much free space nothing more should be begun. */
    private static final long LEAST_FREE_BYTES = 500L << 20;

    private final Session session;
    private final Offices offices;
    private final List<String> townships;
    private final List<Schedule> schedules;
    private final Clock clock;

    Pulse(Session session, Offices offices, List<Schedule> schedules) {
        this.session = session;
        this.offices = offices;
        this.townships = offices.allAndNone().stream().map(Office::township).toList();
        this.schedules = List.copyOf(schedules);
        this.clock = session.room(Clock.class);
    }

    /** How it fares now; a database that cannot be reached is one of the things said. */
    Condition take() {
        try {
            RunBook book = session.room(RunBook.class);
            Map<String, Long> sizes = new TreeMap<>();
            townships.forEach(township -> sizes.putAll(book.receivedSizes(township)));
            InboxLook inbox = InboxLook.at(session.home().inbox(), sizes);
            RunBook.Stock stock = townships.stream()
                    .map(book::stock)
                    .reduce(RunBook.Stock::with)
                    .orElseThrow();
            return condition(new Health.Part("database", true, "reached"), stock, inbox, last(book));
        } catch (RuntimeException gone) {
            String what = Masking.mask(gone.getClass().getSimpleName());
            return condition(
                    new Health.Part("database", false, what),
                    new RunBook.Stock(0, 0, Map.of(), Map.of(), 0),
                    InboxLook.at(session.home().inbox(), Map.of()),
                    Optional.empty());
        }
    }

    /** The newest run of any township; one that died before any other. */
    private Optional<RunLine> last(RunBook book) {
        List<RunLine> newest = townships.stream()
                .flatMap(township -> book.findNewest(township, 1).stream())
                .toList();
        return newest.stream()
                .filter(run -> run.finishedAt().isEmpty())
                .findFirst()
                .or(() -> newest.stream().max(Comparator.comparing(RunLine::startedAt)));
    }

    private Condition condition(Health.Part database, RunBook.Stock stock, InboxLook inbox, Optional<RunLine> last) {
        List<Timetable.Due> overdue = database.well() ? overdue() : List.of();
        long free = freeBytes();
        List<Health.Part> parts = new ArrayList<>();
        parts.add(database);
        parts.add(new Health.Part("disk", free >= LEAST_FREE_BYTES, free + " bytes free"));
        parts.add(new Health.Part("inbox", inbox.readable(), inbox.readable() ? "read" : "cannot be read"));
        parts.add(new Health.Part("last_run", database.well() && !died(last), lastRun(last)));
        parts.add(new Health.Part("schedules", overdue.isEmpty(), overdue.size() + " overdue"));
        Map<String, Double> gauges = new TreeMap<>();
        gauges.put("cunbao.disk.free.bytes", (double) free);
        gauges.put("cunbao.overdue.runs", (double) overdue.size());
        if (database.well()) {
            gauges.put("cunbao.pairs.in.review", (double) townships.stream()
                    .mapToInt(township -> session.room(Conclusions.class)
                            .findWaiting(township)
                            .size())
                    .sum());
        }
        return new Condition(
                new Health(parts),
                stock,
                inbox,
                last,
                gauges,
                inbox.oldest().map(oldest -> Duration.between(oldest, clock.instant())));
    }

    /** Schedules whose time came long ago and that nobody performs. */
    List<Timetable.Due> overdue() {
        Instant now = clock.instant();
        return session.room(Timetable.class).findAll(offices.home()).stream()
                .filter(due -> !due.running())
                .filter(due -> schedules.stream()
                        .anyMatch(schedule -> schedule.id().equals(due.schedule())
                                && due.at().plus(schedule.overdueAfter()).isBefore(now)))
                .toList();
    }

    /** Whether a run has begun and neither ended nor is on. */
    boolean died(Optional<RunLine> last) {
        return last.filter(run -> run.finishedAt().isEmpty()).isPresent() && !busy();
    }

    /** Whether a run of a township is on, in any process. */
    boolean busy() {
        return townships.stream().anyMatch(this::busy);
    }

    private boolean busy(String township) {
        try (Runs.RunLock taken = session.room(Runs.class).lock(township)) {
            return taken == null;
        } catch (RunRefused on) {
            return true;
        }
    }

    private static String lastRun(Optional<RunLine> last) {
        return last.map(run -> "run " + run.run() + (run.finishedAt().isPresent() ? " finished" : " not finished"))
                .orElse("none");
    }

    private long freeBytes() {
        try {
            java.nio.file.Path data = session.home().data();
            FileStore store = Files.getFileStore(
                    Files.exists(data) ? data : session.home().home());
            return store.getUsableSpace();
        } catch (IOException unknown) {
            return 0;
        }
    }
}
