package org.cunbao.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Filed;
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
}
