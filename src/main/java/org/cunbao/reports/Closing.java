package org.cunbao.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Run;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/**
 * Makes everything that a close is: the canonical texts, the outputs, the manifest.
 *
 * <p>All of it is a function of the run as of which it is made; so a close that died before it was frozen is simply made
 * again, with the same bytes.
 */
public final class Closing {

    private final Ledger ledger;
    private final Filed filed;
    private final Closes closes;
    private final WhoIsWho whoIsWho;
    private final Outputs outputs;

    public Closing(Ledger ledger, Filed filed, Closes closes, WhoIsWho whoIsWho, Outputs outputs) {
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
     * @param rules under which it is figured
     * @param program name and hash of the program
     * @param template the bytes of the report's template
     */
    public record Request(Unit township, Period period, Rules rules, String program, byte[] template) {

        /** The township's code. */
        public String code() {
            return township.code();
        }
    }

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
     * Everything that a close is; nothing of it written or frozen yet.
     *
     * @param made the canonical texts
     * @param files the bytes of each output by its name
     * @param outputs the SHA-256 of each
     * @param manifest what it all rests on
     */
    public record Papers(
            PeriodReport.Made made,
            SortedMap<String, byte[]> files,
            SortedMap<String, String> outputs,
            Manifest manifest) {

        /** The manifest among them: it is written with what it tells of. */
        SortedMap<String, byte[]> all() {
            SortedMap<String, byte[]> all = new TreeMap<>(files);
            all.put(KeptManifest.FILE, bytes(manifest.text()));
            return all;
        }
    }

    /** The period as of a run. */
    PeriodReport report(Request request, Run of) {
        return new PeriodReport(
                filed,
                whoIsWho.identities(request.code(), of.number(), request.rules()),
                request.rules(),
                request.township(),
                of.number());
    }

    /**
     * Makes again what a close froze, as of the newest run; the same ledger and request give the same texts and files.
     *
     * @param open what stood open
     */
    public Papers again(Request request, Open open, Close close) {
        Run of = newest(request);
        return papers(request, report(request, of), open, new Place(of, close.revision(), close.before()));
    }

    /**
     * Writes the outputs of a period as they would be now into a folder of their own, and freezes nothing.
     *
     * @param folder where the outputs of all periods are
     * @throws IllegalStateException if nothing was imported yet
     */
    public void draft(Request request, Path folder) {
        Run of = newest(request);
        Heading.Issue issue = new Heading.Issue(false, 0, of.startedAt());
        PeriodReport.Made made = report(request, of).make(request.period(), issue, new Template(request.template()));
        write(files(made), folder.resolve(request.period().code() + "-draft"));
    }

    /**
     * The newest run, as of which a close is made.
     *
     * @throws IllegalStateException if nothing was imported yet
     */
    Run newest(Request request) {
        return ledger.runs()
                .findNewest(request.code())
                .orElseThrow(() -> new IllegalStateException("nothing was imported yet"));
    }

    Ledger ledger() {
        return ledger;
    }

    Closes closes() {
        return closes;
    }

    WhoIsWho whoIsWho() {
        return whoIsWho;
    }

    /**
     * Where a close stands among the others.
     *
     * @param of the run as of which it is made
     * @param revision 0 for the first of a period
     * @param before the SHA-256 of the manifest before it; empty for the first
     */
    record Place(Run of, int revision, String before) {}

    Papers papers(Request request, PeriodReport report, Open open, Place place) {
        Heading.Issue issue =
                new Heading.Issue(true, place.revision(), place.of().startedAt());
        Template template = new Template(request.template());
        PeriodReport.Made made = report.make(request.period(), issue, template);
        SortedMap<String, byte[]> files = files(made);
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, bytes) -> hashes.put(name, Canonical.sha256(bytes)));
        Manifest manifest = new Manifest(
                request.code(),
                request.period(),
                issue,
                inputs(request.code(), place.of()),
                versions(request, place.of(), made, template),
                open.missing(),
                open.counts(),
                hashes,
                place.before());
        return new Papers(made, files, hashes, manifest);
    }

    private SortedMap<String, byte[]> files(PeriodReport.Made made) {
        try {
            return outputs.make(made.report());
        } catch (IOException e) {
            throw new UncheckedIOException("the outputs cannot be made", e);
        }
    }

    void write(SortedMap<String, byte[]> files, Path folder) {
        try {
            outputs.write(files, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the outputs cannot be written", e);
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

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
