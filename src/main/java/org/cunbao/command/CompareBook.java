package org.cunbao.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.batch.Compare;
import org.cunbao.ledger.History;
import org.cunbao.reports.Differences;
import org.cunbao.reports.Heading;
import org.cunbao.vocabulary.Unit;

/** A comparison as a workbook, written to a temporary name and renamed. */
final class CompareBook {

    private static final String UNFINISHED = ".part";

    private final Session session;

    CompareBook(Session session) {
        this.session = session;
    }

    /**
     * @param wanted the changes that are shown, of those of the comparison
     * @param file from the current folder; one that is there is replaced
     */
    void write(Compare.Request request, Comparison comparison, List<Change> wanted, Path file) {
        Path whole = session.surroundings().current().resolve(file).normalize();
        Path unfinished = whole.resolveSibling(whole.getFileName() + UNFINISHED);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            session.room(Differences.Book.class).write(differences(request, comparison, wanted), bytes);
            Files.write(unfinished, bytes.toByteArray());
            Files.move(unfinished, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new Stopped(ExitCode.FAILED, session.messages().text("compare.not-written", whole, failure));
        }
        session.say("compare.written", whole);
    }

    private Differences differences(Compare.Request request, Comparison comparison, List<Change> wanted) {
        List<Unit> units = request.now().rules().units().all();
        Unit township = units.stream()
                .filter(unit -> unit.code().equals(request.township()))
                .findFirst()
                .orElseThrow();
        Heading.Issue issue = new Heading.Issue(false, 0, time(request, request.now()));
        return new Differences(
                new Heading(township, units, request.period(), issue),
                words(request, request.then()),
                words(request, request.now()),
                List.of(request.now().rules(), request.then().rules()),
                new Comparison(comparison.causes(), wanted, comparison.defects(), comparison.otherPrograms()));
    }

    private String words(Compare.Request request, Compare.Side side) {
        return side.close()
                .map(close -> new Heading.Issue(true, close.revision(), time(request, side)))
                .map(issue -> issue.status() + "的数，截至 " + issue.minute())
                .orElseGet(() -> "截至 " + new Heading.Issue(false, 0, time(request, side)).minute() + " 所知（第 "
                        + side.run() + " 次运行）");
    }

    private Instant time(Compare.Request request, Compare.Side side) {
        return session.room(History.class)
                .findRun(request.township(), side.run())
                .startedAt();
    }
}
