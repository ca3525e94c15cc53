package org.cunbao.command;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Schedule;
import org.cunbao.operation.RunBook;
import org.cunbao.operation.RunLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code history}: the runs, newest first, with what each brought and how long it took. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "history.limit")
    private int limit;

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        List<Of> runs = newest(session, offices, Math.max(1, limit));
        Pulse pulse = new Pulse(session, offices, List.<Schedule>of());
        if (session.json()) {
            session.out()
                    .println(Json.of(runs.stream().map(run -> data(run, pulse)).toList()));
        } else {
            table(runs, pulse);
        }
        return ExitCode.DONE.number();
    }

    /**
     * A run and whose it is.
     *
     * @param township its name; empty where there is only one
     */
    record Of(String township, String code, RunLine run) {}

    /** The newest of all townships together. */
    static List<Of> newest(Session session, Offices offices, int limit) {
        boolean several = offices.several();
        return offices.allAndNone().stream()
                .flatMap(office -> session.room(RunBook.class).findNewest(office.township(), limit).stream()
                        .map(run -> new Of(several ? office.name() : "", office.township(), run)))
                .sorted(Comparator.comparing((Of of) -> of.run().startedAt()).reversed())
                .limit(limit)
                .toList();
    }

    private void table(List<Of> runs, Pulse pulse) {
        boolean named = runs.stream().anyMatch(of -> !of.township().isEmpty());
        List<String> header = new ArrayList<>(header());
        if (named) {
            header.add(0, session.messages().text("history.township"));
        }
        TextTable table = new TextTable(header);
        for (Of of : runs) {
            List<String> cells = new ArrayList<>(cells(of.run(), pulse));
            if (named) {
                cells.add(0, of.township());
            }
            table.row(cells);
        }
        table.print(session.out());
    }

    private List<String> header() {
        return List.of("run", "kind", "started", "took", "received", "read", "rows", "errors", "warnings", "result")
                .stream()
                .map(name -> session.messages().text("history." + name))
                .toList();
    }

    private List<String> cells(RunLine run, Pulse pulse) {
        RunLine.Counts counts = run.counts();
        return List.of(
                String.valueOf(run.run()),
                run.kind(),
                Watchword.local(run.startedAt(), ZoneOffset.UTC),
                run.duration().map(HistoryCommand::seconds).orElse("-"),
                String.valueOf(counts.received()),
                String.valueOf(counts.read()),
                String.valueOf(counts.rows()),
                String.valueOf(counts.errors()),
                String.valueOf(counts.warnings()),
                session.messages().text("history." + result(run, pulse)));
    }

    private static Map<String, Object> data(Of of, Pulse pulse) {
        RunLine run = of.run();
        Map<String, Object> data = new LinkedHashMap<>();
        if (!of.township().isEmpty()) {
            data.put("township", of.code());
        }
        data.put("run", run.run());
        data.put("kind", run.kind());
        data.put("started_at", run.startedAt().toString());
        data.put("finished_at", run.finishedAt().map(Object::toString).orElse(null));
        data.put("seconds", run.duration().map(took -> took.toMillis() / 1000.0).orElse(null));
        data.put("received", run.counts().received());
        data.put("read", run.counts().read());
        data.put("rows", run.counts().rows());
        data.put("errors", run.counts().errors());
        data.put("warnings", run.counts().warnings());
        data.put("result", result(run, pulse));
        return data;
    }

    /** A run that has not ended is on, or its process died; then the next one finishes it. */
    static String result(RunLine run, Pulse pulse) {
        return run.finishedAt().isPresent() ? "finished" : pulse.died(Optional.of(run)) ? "died" : "running";
    }

    static String seconds(Duration took) {
        return took.toMillis() / 1000 + "." + took.toMillis() % 1000 / 100 + " s";
    }
}
