package org.cunbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.reports.Heading;
import org.cunbao.reports.Manifest;
import org.cunbao.reports.Outputs;
import org.cunbao.reports.PeriodReport;
import org.cunbao.reports.Template;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * Closes a period: computes, writes the outputs, and freezes all of it in a run of its own.
 *
 * <p>What was computed is a function of the run as of which it was; so a close that died before it was frozen is simply
 * made again, with the same bytes.
 */
public final class QuarterClose {

    private final Ledger ledger;
    private final Filed filed;
    private final Closes closes;
    private final WhoIsWho whoIsWho;
    private final Outputs outputs;

    QuarterClose(Ledger ledger, Filed filed, Closes closes, WhoIsWho whoIsWho, Outputs outputs) {
        this.ledger = ledger;
        this.filed = filed;
        this.closes = closes;
        this.whoIsWho = whoIsWho;
        this.outputs = outputs;
    }

    /**
     * What is closed, and with what.
     *
     * @param township the township itself
     * @param period what is closed
     * @param rules of now
     * @param program name and hash of the program
     * @param template the bytes of the report's template
     * @param folder where the outputs of all periods are
     * @param reason a person's words
     */
    public record Request(
            Unit township, Period period, Rules rules, String program, byte[] template, Path folder, String reason) {}

    /**
     * What stands open and is frozen with it.
     *
     * @param missing the codes of units that have not sent what is due
     * @param counts by name: open errors, pairs in review
     */
    public record Open(List<String> missing, Map<String, Integer> counts) {

        public Open {
            missing = List.copyOf(missing);
            counts = Map.copyOf(counts);
        }
    }

    /**
     * A close that was made.
     *
     * @param close as it is kept
     * @param outputs the SHA-256 of each file written, by name
     */
    public record Closed(Close close, SortedMap<String, String> outputs) {

        public Closed {
            outputs = new TreeMap<>(outputs);
        }
    }

    /**
     * Makes the close, or where there is one already the next revision.
     *
     * @throws RunRefused if another run of the township is on
     * @throws IllegalStateException if nothing was imported yet, or a run that died must be finished first
     */
    public Closed close(Request request, Open open) throws RunRefused {
        String township = request.township().code();
        try (Runs.RunLock lock = ledger.runs().lock(township)) {
            Run of = ledger.runs()
                    .findNewest(township)
                    .orElseThrow(() -> new IllegalStateException("nothing was imported yet"));
            return freeze(request, open, of);
        }
    }

    /**
     * Everything that a close is, written to the folder and not yet frozen.
     *
     * @param made the canonical texts
     * @param outputs the SHA-256 of each file written, by name
     * @param manifest what it all rests on; not written
     */
    record Papers(PeriodReport.Made made, SortedMap<String, String> outputs, Manifest manifest) {}

    /**
     * Computes a close as of a run; the same ledger and request give the same texts and files.
     *
     * @param before the SHA-256 of the manifest before it
     */
    Papers papers(Request request, Open open, Run of, int revision, String before) {
        String township = request.township().code();
        PeriodReport report = new PeriodReport(
                filed,
                whoIsWho.identities(township, of.number(), request.rules()),
                request.rules(),
                request.township(),
                of.number());
        Heading.Issue issue = new Heading.Issue(true, revision, of.startedAt());
        Template template = new Template(request.template());
        PeriodReport.Made made = report.make(request.period(), issue, template);
        SortedMap<String, String> written =
                written(made, request.folder().resolve(request.period().code()));
        Manifest manifest = new Manifest(
                township,
                request.period(),
                issue,
                inputs(township, of),
                versions(request, of, made, template),
                open.missing(),
                open.counts(),
                written,
                before);
        return new Papers(made, written, manifest);
    }

    /**
     * Writes the outputs of a period as they would be now into a folder of their own, and freezes nothing.
     *
     * @return the SHA-256 of each file written, by name
     * @throws IllegalStateException if nothing was imported yet
     */
    public SortedMap<String, String> draft(Request request) {
        String township = request.township().code();
        Run of = ledger.runs()
                .findNewest(township)
                .orElseThrow(() -> new IllegalStateException("nothing was imported yet"));
        PeriodReport report = new PeriodReport(
                filed,
                whoIsWho.identities(township, of.number(), request.rules()),
                request.rules(),
                request.township(),
                of.number());
        Heading.Issue issue = new Heading.Issue(false, 0, of.startedAt());
        PeriodReport.Made made = report.make(request.period(), issue, new Template(request.template()));
        return written(made, request.folder().resolve(request.period().code() + "-draft"));
    }

    private Closed freeze(Request request, Open open, Run of) {
        String township = request.township().code();
        int revision = closes.findLatest(township, request.period())
                .map(latest -> latest.revision() + 1)
                .orElse(0);
        String before = closes.findAll(township).stream()
                .reduce((earlier, later) -> later)
                .map(Close::manifest)
                .orElse("");
        Papers papers = papers(request, open, of, revision, before);
        write(request, papers.manifest());
        byte[] figures = bytes(papers.made().figures());
        byte[] contributions = bytes(papers.made().contributions());
        Close close = new Close(
                request.period(),
                revision,
                of.number(),
                Canonical.sha256(figures),
                Canonical.sha256(contributions),
                Canonical.sha256(request.template()),
                papers.manifest().hash(),
                before,
                request.reason());
        List<byte[]> kept = List.of(
                figures,
                contributions,
                request.template(),
                bytes(papers.manifest().text()));
        Run run = ledger.runs()
                .begin(
                        township,
                        Run.Kind.CLOSE,
                        request.program(),
                        request.rules(),
                        begun -> closes.record(begun, close, kept));
        whoIsWho.conclude(township, run.number(), request.rules());
        ledger.runs().finish(run);
        return new Closed(close, papers.outputs());
    }

    private SortedMap<String, String> written(PeriodReport.Made made, Path folder) {
        try {
            return outputs.write(made.report(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the outputs cannot be written", e);
        }
    }

    private void write(Request request, Manifest manifest) {
        try {
            outputs.write(manifest, request.folder().resolve(request.period().code()));
        } catch (IOException e) {
            throw new UncheckedIOException("the manifest cannot be written", e);
        }
    }

    private List<Manifest.Input> inputs(String township, Run of) {
        return filed.findFiles(township, of.number()).stream()
                .filter(file -> !file.copy())
                .map(file -> new Manifest.Input(
                        file.receipt().name(),
                        file.receipt().sha256(),
                        file.receipt().receivedAt().toString()))
                .toList();
    }

    private Map<String, String> versions(Request request, Run of, PeriodReport.Made made, Template template) {
        Canonical decisions = new Canonical();
        ledger.decisions().findAll(of.township(), of.number()).stream()
                .filter(decision -> decision.standing())
                .forEach(decision -> decisions
                        .add(decision.kind())
                        .add(decision.about())
                        .add(decision.says())
                        .add(decision.reason()));
        Map<String, String> versions = new TreeMap<>();
        versions.put("decisions", decisions.hash());
        versions.put("forms", request.rules().versions().forms().hash());
        versions.put("units", request.rules().versions().units().hash());
        versions.put("matching", request.rules().versions().matching().hash());
        versions.put("statistics", request.rules().versions().statistics().hash());
        versions.put("program", request.program());
        versions.put("template", template.sha256());
        versions.put("figures", Canonical.sha256(bytes(made.figures())));
        versions.put("contributions", Canonical.sha256(bytes(made.contributions())));
        return versions;
    }

    /** The figures as they were frozen: the canonical text. */
    public Optional<String> findFigures(String township, Period period) {
        return closes.findLatest(township, period)
                .map(close -> new String(ledger.vault().bytes(township, close.figures()), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
