package org.cunbao.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.ledger.Rereading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import [PATH…]}: imports files, folders and archives, by default the inbox; or withdraws what was imported. */
@Entered
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "import.path")
    private List<Path> paths = List.of();

    @Option(names = "--received-at", paramLabel = "TIME", descriptionKey = "import.received-at")
    private @Nullable String receivedAt;

    @Option(names = "--again", descriptionKey = "import.again")
    private boolean again;

    @Option(names = "--all", descriptionKey = "import.all")
    private boolean all;

    @Option(names = "--undo", paramLabel = "RECEIPT", descriptionKey = "import.undo")
    private @Nullable String undo;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private @Nullable String reason;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        if (all && !again) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("import.all-alone"));
        }
        if (undo != null) {
            return withdrawn(offices.ofFile(undo.replaceFirst("@[0-9a-f]{64}$", "")), undo);
        }
        Path current = session.surroundings().current();
        List<Path> named = paths.isEmpty()
                ? List.of(session.home().inbox())
                : paths.stream().map(current::resolve).map(Path::normalize).toList();
        named.forEach(path -> Paths.demand(session, path));
        Optional<Instant> received = Optional.ofNullable(receivedAt).map(offices.any()::time);
        Summaries summaries = new Summaries(session);
        int code = new Round(session)
                .of(
                        offices.allAndNone(),
                        office -> summaries.tell(
                                office, new SummaryText(session, office, office.bring(named, received, rereading()))));
        summaries.end();
        return code;
    }

    private Rereading rereading() {
        return all ? Rereading.ALL : again ? Rereading.AGAIN : Rereading.CHANGED;
    }

    private int withdrawn(Office office, String receipt) {
        if (reason == null || !paths.isEmpty() || again || receivedAt != null) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("import.undo-alone"));
        }
        return new Withdrawal(session, office).of(receipt, reason);
    }
}
