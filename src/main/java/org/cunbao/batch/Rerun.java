package org.cunbao.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.cunbao.audit.Difference;
import org.cunbao.audit.FigureLines;
import org.cunbao.audit.Marked;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Stage;
import org.cunbao.audit.TwoSides;
import org.cunbao.audit.Verification;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.History;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.reports.Closing;
import org.jspecify.annotations.Nullable;

/** The work of one audit of a close, step by step; closed, it has left nothing behind. */
final class Rerun implements AutoCloseable {

    private final AuditRerun.Rooms rooms;
    private final String township;
    private final Close close;
    private final Scope scope;
    private final boolean verifies;
    private final ScratchSchemas.Scratch scratch;
    private @Nullable ScratchHouse house;
    private @Nullable Verification verification;
    private @Nullable Proof proof;
    private int runs;
    private boolean dropped;

    /**
     * @param verifies whether everything that is kept is verified first
     */
    Rerun(AuditRerun.Rooms rooms, String township, Close close, Scope scope, boolean verifies) {
        this.rooms = rooms;
        this.township = township;
        this.close = close;
        this.scope = scope;
        this.verifies = verifies;
        this.scratch = rooms.houses().scratch();
    }

    String township() {
        return township;
    }

    /** The run that kept the close. */
    Run run() {
        return rooms.history().findRun(township, close);
    }

    Close closed() {
        return close;
    }

    boolean verifies() {
        return verifies;
    }

    /** The name of the schema that it holds. */
    String scratch() {
        return scratch.access().schema();
    }

    /** Makes every hash again, where that was asked for. */
    void verify() {
        if (verifies) {
            verification = rooms.audit().verify(scope);
        }
    }

    /** Builds the house of then, run by run. */
    void rebuild() throws RunRefused, ImportFailed {
        house = rooms.houses().in(scratch);
        runs = new Rebuilding(rooms.history(), scope, house).upTo(township, close.ofRun());
    }

    /** Makes the close there, and compares. */
    void compare() {
        ScratchHouse then = Objects.requireNonNull(house);
        Run frozen = run();
        KeptManifest kept = KeptManifest.of(text(close.manifest()));
        Closing.Papers papers =
                then.room(Closing.class).again(request(frozen), new Closing.Open(kept.missing(), kept.counts()), close);
        SortedMap<String, History.Marks> marks = then.room(History.class).findMarks(township, close.ofRun());
        String figures = text(close.figures());
        List<Difference> differences =
                new ArrayList<>(Marked.differences(rooms.history().findMarks(township, close.ofRun()), marks));
        differences.addAll(FigureLines.otherParts(
                text(close.contributions()), papers.made().contributions()));
        differences.addAll(FigureLines.differences(figures, papers.made().figures()));
        differences.addAll(TwoSides.outputs(kept.outputs(), papers.outputs()));
        if (differences.isEmpty() && !papers.manifest().hash().equals(close.manifest())) {
            differences.add(new Difference(
                    Stage.PRINTED,
                    KeptManifest.FILE,
                    "",
                    close.manifest(),
                    papers.manifest().hash()));
        }
        proof = new Proof(
                close,
                frozen.program(),
                scope.program(),
                new Proof.Compared(
                        runs,
                        marks.size(),
                        FigureLines.values(figures).size(),
                        kept.outputs().size() + 1),
                differences);
    }

    Verification verification() {
        return Objects.requireNonNull(verification);
    }

    Proof proof() {
        return Objects.requireNonNull(proof);
    }

    private Closing.Request request(Run frozen) {
        Rules rules = rooms.history().findRules(township, frozen.rules());
        return new Closing.Request(
                rules.units().find(township).orElseThrow(),
                close.period(),
                rules,
                frozen.program(),
                rooms.vault().bytes(township, close.template()));
    }

    private String text(String sha256) {
        return new String(rooms.vault().bytes(township, sha256), StandardCharsets.UTF_8);
    }

    /** Drops what was built; a second time it does nothing. */
    @Override
    public void close() {
        if (dropped) {
            return;
        }
        dropped = true;
        if (house != null) {
            house.close();
        } else {
            scratch.close();
        }
    }
}
