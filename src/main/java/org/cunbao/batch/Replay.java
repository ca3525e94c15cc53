package org.cunbao.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.cunbao.audit.Difference;
import org.cunbao.audit.FigureLines;
import org.cunbao.audit.Marked;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Stage;
import org.cunbao.audit.TwoSides;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.KeptManifest;
import org.cunbao.reports.Manifest;

/**
 * Does a close again from nothing but the files, the decisions and the definitions of then, and compares what comes out
 * with what was kept.
 *
 * <p>It is done on a scratch schema by the same jobs; of the live tables it only reads, and it leaves nothing behind.
 */
public final class Replay {

    private final History history;
    private final Vault vault;
    private final ScratchSchemas schemas;

    Replay(History history, Vault vault, ScratchSchemas schemas) {
        this.history = history;
        this.vault = vault;
        this.schemas = schemas;
    }

    /**
     * Replays one close.
     *
     * @param scope the program that runs, and what it reads with
     * @throws RunRefused never, unless somebody else works on the scratch schema
     * @throws ImportFailed if a job did not come to its end
     */
    public Proof prove(String township, Close close, Scope scope) throws RunRefused, ImportFailed {
        try (ScratchHouse house = ScratchHouse.open(schemas)) {
            Run frozen = history.findRun(township, close);
            int runs = new Rebuilding(history, scope, house).upTo(township, close.ofRun());
            SortedMap<String, History.Marks> marks = house.room(History.class).findMarks(township, close.ofRun());
            List<Difference> differences =
                    new ArrayList<>(Marked.differences(history.findMarks(township, close.ofRun()), marks));
            KeptManifest kept = KeptManifest.of(text(township, close.manifest()));
            QuarterClose.Papers papers = house.room(QuarterClose.class)
                    .again(request(frozen, close), new QuarterClose.Open(kept.missing(), kept.counts()), close);
            String figures = text(township, close.figures());
            differences.addAll(FigureLines.otherParts(
                    text(township, close.contributions()), papers.made().contributions()));
            differences.addAll(FigureLines.differences(figures, papers.made().figures()));
            differences.addAll(TwoSides.outputs(kept.outputs(), papers.outputs()));
            if (differences.isEmpty() && !papers.manifest().hash().equals(close.manifest())) {
                differences.add(new Difference(
                        Stage.PRINTED,
                        Manifest.FILE,
                        "",
                        close.manifest(),
                        papers.manifest().hash()));
            }
            return new Proof(
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
    }

    private QuarterClose.Request request(Run frozen, Close close) {
        String township = frozen.township();
        Rules rules = history.findRules(township, frozen.rules());
        return new QuarterClose.Request(
                rules.units().find(township).orElseThrow(),
                close.period(),
                rules,
                frozen.program(),
                vault.bytes(township, close.template()));
    }

    private String text(String township, String sha256) {
        return new String(vault.bytes(township, sha256), StandardCharsets.UTF_8);
    }
}
