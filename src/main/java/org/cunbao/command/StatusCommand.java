package org.cunbao.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.batch.Timetable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import org.cunbao.ledger.Tallies;
import org.cunbao.operation.Condition;
import org.cunbao.operation.RunLine;
import org.cunbao.vocabulary.Severity;
import picocli.CommandLine.Command;

/** {@code status}: the last runs, what waits, what is overdue, and when each schedule is due. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private static final int RUNS = 5;

    private final Session session;

    StatusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        List<Schedule> schedules = Schedules.load(session.home().jobs());
        Pulse pulse = new Pulse(session, offices, schedules);
        Condition now = pulse.take();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "runs",
                HistoryCommand.newest(session, offices, RUNS).stream()
                        .map(of -> run(of, pulse))
                        .toList());
        data.put("waiting", waiting(offices, now));
        data.put("schedules", schedules(offices, schedules, pulse));
        data.put("health", health(now));
        if (session.json()) {
            session.out().println(Json.of(data));
        } else {
            new StatusText(session).print(data);
        }
        return ExitCode.DONE.number();
    }

    private static Map<String, Object> run(HistoryCommand.Of of, Pulse pulse) {
        RunLine run = of.run();
        Map<String, Object> data = new LinkedHashMap<>();
        if (!of.township().isEmpty()) {
            data.put("township", of.township());
        }
        data.put("run", run.run());
        data.put("kind", run.kind());
        data.put("started_at", Watchword.local(run.startedAt(), ZoneOffset.UTC));
        data.put("took", run.duration().map(HistoryCommand::seconds).orElse("-"));
        data.put("received", run.counts().received());
        data.put("errors", run.counts().errors());
        data.put("warnings", run.counts().warnings());
        data.put("result", HistoryCommand.result(run, pulse));
        return data;
    }

    private static Map<String, Object> waiting(Offices offices, Condition now) {
        int findings = offices.allAndNone().stream()
                .mapToInt(office -> office.ledger()
                        .runs()
                        .findNewest(office.township())
                        .map(run -> unanswered(office.ledger().tallies().totals(run)) - office.answered(run.number()))
                        .orElse(0))
                .sum();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("findings", findings);
        data.put("files_in_inbox", now.inbox().waiting());
        data.put("files_unread", now.inbox().unread());
        data.put("files_without_reading", now.stock().due());
        data.put(
                "oldest_file_seconds",
                now.oldest().map(java.time.Duration::toSeconds).orElse(0L));
        return data;
    }

    private static int unanswered(Tallies.Totals totals) {
        return totals.waiting()
                + totals.brought().getOrDefault(Severity.ERROR, 0)
                + totals.brought().getOrDefault(Severity.WARNING, 0);
    }

    private List<Map<String, Object>> schedules(Offices offices, List<Schedule> schedules, Pulse pulse) {
        List<Timetable.Due> kept = session.room(Timetable.class).findAll(offices.home());
        List<String> overdue =
                pulse.overdue().stream().map(Timetable.Due::schedule).toList();
        Instant now = session.room(Clock.class).instant();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Schedule schedule : schedules) {
            Optional<Timetable.Due> due = kept.stream()
                    .filter(one -> one.schedule().equals(schedule.id()))
                    .findFirst();
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("schedule", schedule.id());
            line.put("job", schedule.job().code());
            line.put("cron", schedule.cron().toString());
            line.put(
                    "next",
                    Watchword.local(due.map(Timetable.Due::at).orElseGet(() -> schedule.next(now)), schedule.zone()));
            line.put(
                    "last_success",
                    due.flatMap(Timetable.Due::succeeded)
                            .map(at -> Watchword.local(at, schedule.zone()))
                            .orElse("-"));
            line.put("state", state(due, overdue));
            lines.add(line);
        }
        return lines;
    }

    /** Nothing is kept before the service has run for the first time. */
    private static String state(Optional<Timetable.Due> due, List<String> overdue) {
        if (due.isEmpty()) {
            return "not-served";
        }
        return due.get().running()
                ? "running"
                : overdue.contains(due.get().schedule())
                        ? "overdue"
                        : due.get().failures() > 0 ? "trying-again" : "waiting";
    }

    private static Map<String, Object> health(Condition now) {
        Map<String, Object> data = new LinkedHashMap<>();
        now.health()
                .parts()
                .forEach(part -> data.put(part.name(), (part.well() ? "ok: " : "not ok: ") + part.detail()));
        return data;
    }
}
