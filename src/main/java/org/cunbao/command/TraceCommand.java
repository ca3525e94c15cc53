package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.reports.FileTrace;
import org.cunbao.reports.FiledFigures;
import org.cunbao.reports.Inquiry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace FILE[#SHEET[!ROW]]}: a file's, sheet's or row's way: receipt, class, state, values, findings. */
@Entered(onlyWith = "--reveal")
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE[#SHEET[!ROW]]", descriptionKey = "trace.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String file;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--reveal", descriptionKey = "trace.reveal")
    private boolean reveal;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private @Nullable String reason;

    TraceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = Office.about(session, file);
        Spot spot = office.spot(file);
        if (reveal && (reason == null || spot.row().isEmpty())) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("trace.reveal-row"));
        }
        View view = office.view(asOf);
        List<FileTrace> traces = new Inquiry(session.room(Filed.class), office.identities(view))
                .trace(office.request(view, Optional.empty(), true), spot.file(), spot.row());
        if (traces.isEmpty()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("trace.unknown", spot.file()));
        }
        demandThere(spot, traces);
        Optional<FiledFigures> figures = spot.row().map(row -> office.figures(view));
        TraceData data = new TraceData(spot, view.rules(), session.messages(), reveal, figures);
        if (session.json()) {
            session.out().println(Json.of(traces.stream().map(data::of).toList()));
        } else {
            TraceText text = new TraceText(session.out(), session.messages());
            traces.forEach(trace -> text.print(data.of(trace)));
        }
        return ExitCode.DONE.number();
    }

    /** A sheet or row must be in one of the receipts at least. */
    private void demandThere(Spot spot, List<FileTrace> traces) {
        List<SheetReading> all =
                traces.stream().flatMap(trace -> trace.sheets().stream()).toList();
        List<SheetReading> named = all.stream()
                .filter(sheet -> spot.sheet().map(sheet.name()::equals).orElse(true))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        if (named.isEmpty()) {
            String there = all.stream().map(SheetReading::name).distinct().collect(Collectors.joining(", "));
            throw wrong("trace.no-sheet", spot.file(), spot.sheet().orElse(""), there);
        }
        int last = named.stream().mapToInt(sheet -> sheet.rows().length()).max().orElse(0);
        if (spot.row().filter(row -> row < 1 || row > last).isPresent()) {
            throw wrong("trace.no-row", spot.file(), spot.row().orElseThrow(), last);
        }
    }

    private Stopped wrong(String key, Object... arguments) {
        return new Stopped(ExitCode.USAGE, session.messages().text(key, arguments));
    }
}
