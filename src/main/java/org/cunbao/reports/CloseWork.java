package org.cunbao.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.ledger.Canonical;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.KeptManifest;
import org.cunbao.ledger.Run;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;

/**
 * The work of one close, step by step; each step may be done again after the machine died in it.
 *
 * <p>What is in memory alone is made again by every start; whether it was frozen is asked of the ledger.
 */
public final class CloseWork {

    private final Closing closing;
    private final Plan plan;
    private final Inspection inspection;
    private @Nullable PeriodReport report;
    private Closing.@Nullable Open open;
    private Closing.@Nullable Papers papers;
    private @Nullable Close frozen;
    private Optional<Run> run = Optional.empty();
    private Optional<RuntimeException> refusal = Optional.empty();

    private CloseWork(Closing closing, Plan plan, Inspection inspection) {
        this.closing = closing;
        this.plan = plan;
        this.inspection = inspection;
    }

    /** Looks at what is to be closed while nobody can change it, and tells what stands open; what it throws refuses. */
    public interface Inspection {
        Closing.Open open(PeriodReport report);
    }

    private record Plan(Closing.Request request, Closing.Place place, String reason, Path folder) {}

    /**
     * A close that was made.
     *
     * @param close as it is kept
     * @param open what stood open
     * @param outputs the SHA-256 of each file, by name
     * @param left names of outputs that this program makes otherwise than the one that froze them; not written
     */
    public record Closed(Close close, Closing.Open open, SortedMap<String, String> outputs, List<String> left) {

        public Closed {
            outputs = new TreeMap<>(outputs);
            left = List.copyOf(left);
        }
    }

    /**
     * The close of a period, or where there is one already its next revision.
     *
     * @param folder where the outputs of all periods are
     * @param reason a person's words
     * @throws IllegalStateException if nothing was imported yet
     */
    public static CloseWork next(
            Closing closing, Closing.Request request, Inspection inspection, String reason, Path folder) {
        List<Close> all = closing.closes().findAll(request.code());
        int revision = (int) all.stream()
                .filter(close -> close.period().equals(request.period()))
                .count();
        String before = all.isEmpty() ? "" : all.get(all.size() - 1).manifest();
        Closing.Place place = new Closing.Place(closing.newest(request), revision, before);
        return new CloseWork(closing, new Plan(request, place, reason, folder), inspection);
    }

    /**
     * What is left of a close that was frozen before the machine died.
     *
     * @param request as it was made
     * @param of the run as of which it was made
     */
    public static CloseWork left(Closing closing, Closing.Request request, Run of, Close frozen, Path folder) {
        Closing.Place place = new Closing.Place(of, frozen.revision(), frozen.before());
        KeptManifest kept = KeptManifest.of(new String(
                closing.ledger().vault().bytes(request.code(), frozen.manifest()),
                java.nio.charset.StandardCharsets.UTF_8));
        return new CloseWork(
                closing,
                new Plan(request, place, frozen.reason(), folder),
                report -> new Closing.Open(kept.missing(), kept.counts()));
    }

    /** The code of the township. */
    public String township() {
        return plan.request().code();
    }

    public Period period() {
        return plan.request().period();
    }

    /** 0 for the first close of the period. */
    public int revision() {
        return plan.place().revision();
    }

    /** The number of the run as of which it is made. */
    public long of() {
        return plan.place().of().number();
    }

    /**
     * Looks at what is to be closed.
     *
     * @return whether it may be
     */
    public boolean inspect() {
        report = closing.report(plan.request(), plan.place().of());
        try {
            open = inspection.open(report);
            refusal = Optional.empty();
        } catch (RuntimeException refused) {
            refusal = Optional.of(refused);
        }
        return refusal.isEmpty();
    }

    /** The run that keeps the close; empty before it was frozen. */
    public Optional<Run> run() {
        return run;
    }

    /** Why it may not be closed, if so. */
    public Optional<RuntimeException> refusal() {
        return refusal;
    }

    /** Makes all figures, what they count, the outputs and the manifest, in memory. */
    public void figure() {
        papers = closing.papers(
                plan.request(), Objects.requireNonNull(report), Objects.requireNonNull(open), plan.place());
    }

    /** Begins a run that keeps the close and the bytes that it is, unless that was done before. */
    public void freeze() {
        Optional<Close> before = closing.closes().findAll(township()).stream()
                .filter(close -> close.period().equals(period()) && close.revision() == revision())
                .findFirst();
        if (before.isPresent()) {
            frozen = before.get();
            run = closing.ledger()
                    .runs()
                    .findUnfinished(township())
                    .filter(unfinished -> unfinished.kind() == Run.Kind.CLOSE);
            return;
        }
        Closing.Papers made = papers();
        Close close = close(made);
        List<byte[]> kept = List.of(
                Closing.bytes(made.made().figures()),
                Closing.bytes(made.made().contributions()),
                plan.request().template(),
                Closing.bytes(made.manifest().text()));
        run = Optional.of(closing.ledger()
                .runs()
                .begin(
                        township(),
                        Run.Kind.CLOSE,
                        plan.request().program(),
                        plan.request().rules(),
                        begun -> closing.closes().record(begun, close, kept)));
        frozen = close;
    }

    private Close close(Closing.Papers made) {
        return new Close(
                period(),
                revision(),
                of(),
                Canonical.sha256(Closing.bytes(made.made().figures())),
                Canonical.sha256(Closing.bytes(made.made().contributions())),
                Canonical.sha256(plan.request().template()),
                made.manifest().hash(),
                made.manifest().before(),
                plan.reason());
    }

    /** Writes the outputs that were frozen; another program may not be able to make all of them again. */
    public void write() {
        SortedMap<String, byte[]> files = papers().all();
        unwritable().forEach(files::remove);
        closing.write(files, plan.folder().resolve(period().code()));
    }

    private List<String> unwritable() {
        Close close = Objects.requireNonNull(frozen);
        if (close.manifest().equals(papers().manifest().hash())) {
            return List.of();
        }
        SortedMap<String, String> kept = KeptManifest.of(new String(
                        closing.ledger().vault().bytes(township(), close.manifest()),
                        java.nio.charset.StandardCharsets.UTF_8))
                .outputs();
        return papers().all().keySet().stream()
                .filter(name -> !String.valueOf(papers().outputs().get(name))
                        .equals(String.valueOf(kept.getOrDefault(name, ""))))
                .toList();
    }

    /** Carries over who is who to the run of the close. */
    public void conclude() {
        run.ifPresent(begun -> closing.whoIsWho()
                .conclude(township(), begun.number(), plan.request().rules()));
    }

    /** Ends the run: from now on it can be asked for. */
    public void finish() {
        run.ifPresent(closing.ledger().runs()::finish);
    }

    /** What was closed, after the last step. */
    public Closed closed() {
        return new Closed(
                Objects.requireNonNull(frozen), Objects.requireNonNull(open), papers().outputs(), unwritable());
    }

    private Closing.Papers papers() {
        return Objects.requireNonNull(papers);
    }
}
