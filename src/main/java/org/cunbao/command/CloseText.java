package org.cunbao.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Close;
import org.cunbao.reports.CloseWork;
import org.cunbao.reports.Closing;

/** Tells of a close that was made. */
final class CloseText {

    private final Session session;
    private final Office office;

    CloseText(Session session, Office office) {
        this.session = session;
        this.office = office;
    }

    void tell(CloseWork.Closed closed) {
        if (session.json()) {
            session.out().println(Json.of(data(closed)));
        } else {
            print(closed);
        }
        if (!closed.left().isEmpty()) {
            session.say("close.left", String.join(", ", closed.left()));
        }
    }

    private static Map<String, Object> data(CloseWork.Closed closed) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("period", closed.close().period().code());
        data.put("revision", closed.close().revision());
        data.put("manifest", closed.close().manifest());
        data.put("missing", closed.open().missing());
        data.put("counts", closed.open().counts());
        data.put("outputs", closed.outputs());
        return data;
    }

    private void print(CloseWork.Closed closed) {
        Close close = closed.close();
        say("close.done", close.period().code(), revision(session, close.revision()), close.manifest());
        Map<String, Integer> counts = closed.open().counts();
        say(
                "close.frozen",
                missing(closed.open()),
                counts.getOrDefault("open_errors", 0),
                counts.getOrDefault("open_warnings", 0),
                counts.getOrDefault("pairs_in_review", 0),
                counts.getOrDefault("open_flags", 0));
        Path folder = office.output().resolve(close.period().code());
        closed.outputs().keySet().forEach(file -> session.out().println("  " + folder.resolve(file)));
        session.out().println("  " + folder.resolve("manifest.json"));
    }

    /** In words: a first close is no revision to people. */
    static String revision(Session session, int revision) {
        return revision == 0
                ? session.messages().text("close.revision-first")
                : session.messages().text("close.numbered", revision);
    }

    private String missing(Closing.Open open) {
        return open.missing().isEmpty()
                ? session.messages().text("close.none")
                : String.join(
                        session.messages().text("completeness.comma"),
                        open.missing().stream()
                                .map(unit -> office.rules().units().name(unit))
                                .toList());
    }

    private void say(String key, Object... arguments) {
        session.out().println(session.messages().text(key, arguments));
    }
}
