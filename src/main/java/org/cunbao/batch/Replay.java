package org.cunbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cunbao.audit.Difference;
import org.cunbao.audit.FigureLines;
import org.cunbao.audit.Marked;
import org.cunbao.audit.Proof;
import org.cunbao.audit.Scope;
import org.cunbao.audit.Stage;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.ScratchSchemas;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.KeptManifest;
import org.cunbao.vocabulary.Unit;

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
            Map<String, History.Marks> marks = house.room(History.class).findMarks(township, close.ofRun());
            List<Difference> differences =
                    new ArrayList<>(Marked.differences(history.findMarks(township, close.ofRun()), marks));
            QuarterClose.Papers papers = papers(house, frozen, close);
            String figures = text(township, close.figures());
            differences.addAll(FigureLines.otherParts(
                    text(township, close.contributions()), papers.made().contributions()));
            differences.addAll(FigureLines.differences(figures, papers.made().figures()));
            Map<String, String> kept =
                    KeptManifest.of(text(township, close.manifest())).outputs();
            differences.addAll(outputs(kept, papers.outputs()));
            if (differences.isEmpty() && !papers.manifest().hash().equals(close.manifest())) {
                differences.add(new Difference(
                        Stage.PRINTED,
                        "manifest.json",
                        "",
                        close.manifest(),
                        papers.manifest().hash()));
            }
            return new Proof(
                    close,
                    frozen.program(),
                    scope.program(),
                    new Proof.Compared(
                            runs, marks.size(), FigureLines.values(figures).size(), kept.size() + 1),
                    differences);
        }
    }

    private QuarterClose.Papers papers(ScratchHouse house, Run frozen, Close close) {
        String township = frozen.township();
        Rules rules = Definitions.parse(history.findVersions(frozen));
        Unit unit = rules.units().find(township).orElseThrow();
        KeptManifest kept = KeptManifest.of(text(township, close.manifest()));
        Run of = house.room(History.class).findRuns(township, close.ofRun()).stream()
                .map(History.Ended::run)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Path folder = folder();
        try {
            return house.room(QuarterClose.class)
                    .papers(
                            new QuarterClose.Request(
                                    unit,
                                    close.period(),
                                    rules,
                                    frozen.program(),
                                    vault.bytes(township, close.template()),
                                    folder,
                                    close.reason()),
                            new QuarterClose.Open(kept.missing(), kept.counts()),
                            of,
                            close.revision(),
                            close.before());
        } finally {
            remove(folder);
        }
    }

    private String text(String township, String sha256) {
        return new String(vault.bytes(township, sha256), StandardCharsets.UTF_8);
    }

    private static List<Difference> outputs(Map<String, String> then, Map<String, String> now) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> all = new TreeMap<>(then);
        all.putAll(now);
        for (String name : all.keySet()) {
            String was = then.getOrDefault(name, "");
            String is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                differences.add(new Difference(Stage.PRINTED, name, "", was, is));
            }
        }
        return differences;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("cunbao-replay");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary folder " + folder + " cannot be removed", e);
        }
    }
}
