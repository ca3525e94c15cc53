package org.cunbao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Errand;
import org.cunbao.ledger.Import;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Readings;
import org.cunbao.ledger.Receiving;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Tallies;
import org.cunbao.ledger.Unread;
import org.cunbao.ledger.Word;
import org.cunbao.resolve.Census;
import org.cunbao.resolve.Conclusions;
import org.cunbao.vocabulary.Severity;

/**
 * Imports the inbox: finishes a run that died, then begins one of its own if there is anything new.
 *
 * <p>An inbox that brings nothing changes nothing: not even a run is recorded.
 */
public final class NightlyImport {

    private final Ledger ledger;
    private final Conclusions conclusions;
    private final Finishing finishing;
    private final Patience patience;

    NightlyImport(Ledger ledger, Conclusions conclusions, Finishing finishing, Patience patience) {
        this.ledger = ledger;
        this.conclusions = conclusions;
        this.finishing = finishing;
        this.patience = patience;
    }

    /**
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; the next import finishes the run
     */
    public ImportSummary run(ImportRequest request, Import.Progress progress) throws RunRefused, ImportFailed {
        return run(request, Stillness.notAskedFor(), progress);
    }

    /**
     * The same, leaving what is still being copied for another time.
     *
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; the next import finishes the run
     */
    public ImportSummary run(ImportRequest request, Stillness stillness, Import.Progress progress)
            throws RunRefused, ImportFailed {
        return patience.with(() -> {
            try (Runs.RunLock lock = ledger.runs().lock(request.township())) {
                return locked(request, stillness, progress);
            }
        });
    }

    /**
     * Takes in files that were kept elsewhere in the ledger, in a run of its own.
     *
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; the next import finishes the run
     */
    public ImportSummary adopt(ImportRequest request, List<Arrival> arrivals, Import.Progress progress)
            throws RunRefused, ImportFailed {
        return alone(request, Run.Kind.IMPORT, run -> ledger.runs().send(run, Errand.none()), arrivals, progress);
    }

    /**
     * Records a person's word in a run of its own, and reads again what it is about.
     *
     * @throws IllegalArgumentException if nothing is known of what the word is about; nothing was changed
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; the next import finishes the run
     */
    public ImportSummary decide(ImportRequest request, Word word, Import.Progress progress)
            throws RunRefused, ImportFailed {
        Run.Kind kind = word instanceof Word.Withdraw ? Run.Kind.WITHDRAWAL : Run.Kind.DECISION;
        return alone(request, kind, run -> ledger.decisions().record(run, word), List.of(), progress);
    }

    /** In a run of its own, after what a run that died has left. */
    private ImportSummary alone(
            ImportRequest request, Run.Kind kind, Consumer<Run> first, List<Arrival> arrivals, Import.Progress progress)
            throws RunRefused, ImportFailed {
        try (Runs.RunLock lock = ledger.runs().lock(request.township())) {
            Optional<Run> died = ledger.runs().findUnfinished(request.township());
            if (died.isPresent()) {
                takeUp(died.get(), request, Stillness.notAskedFor(), progress);
            }
            Run run = begin(request, kind, first);
            return summary(request, Optional.of(run), died.isPresent(), work(run, request, arrivals, progress));
        }
    }

    private Run begin(ImportRequest request, Run.Kind kind, Consumer<Run> first) {
        return ledger.runs().begin(request.township(), kind, request.program(), request.rules(), first);
    }

    /**
     * Does again what a run of another ledger did: what it took in, and what was said in it.
     *
     * @param first what was said, recorded as the run begins
     * @return the run, finished
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end
     */
    Run repeat(Run.Kind kind, ImportRequest request, List<Arrival> arrivals, Consumer<Run> first)
            throws RunRefused, ImportFailed {
        try (Runs.RunLock lock = ledger.runs().lock(request.township())) {
            Run run = begin(request, kind, first);
            work(run, request, arrivals, Import.Progress.none());
            return run;
        }
    }

    private ImportSummary locked(ImportRequest request, Stillness stillness, Import.Progress progress)
            throws ImportFailed {
        Left left = Left.nothing();
        Optional<Run> died = ledger.runs().findUnfinished(request.township());
        if (died.isPresent()) {
            left = takeUp(died.get(), request, stillness, progress);
        }
        List<Arrival> arrivals = arrivals(request, stillness);
        Receiving looking = new Receiving(ledger.receipts(), request.unpacking());
        Optional<Run> begun = bringsWork(request, arrivals, looking)
                ? Optional.of(
                        begin(request, Run.Kind.IMPORT, run -> ledger.runs().send(run, request.errand())))
                : Optional.empty();
        left = begun.isPresent()
                ? work(begun.get(), request, arrivals, progress)
                : new Left(left.faults(), looking.unread());
        return summary(request, begun.or(() -> died), died.isPresent(), left);
    }

    /** What a run could not do, and the next one tries again. */
    private record Left(List<Readings.Fault> faults, List<Unread> unread) {

        static Left nothing() {
            return new Left(List.of(), List.of());
        }
    }

    /** Finishes a run that died with its own paths, settings and rules, whatever the command that found it says. */
    private Left takeUp(Run died, ImportRequest request, Stillness stillness, Import.Progress progress)
            throws ImportFailed {
        boolean same = died.rules().equals(request.rules().versions().hashes());
        ImportRequest own = request.sentFor(
                ledger.runs().findErrand(died).orElseGet(request::errand),
                same ? request.rules() : ledger.runs().rules(died));
        List<Arrival> arrivals = died.kind() == Run.Kind.IMPORT ? arrivals(own, stillness) : List.of();
        return work(died, own, arrivals, progress);
    }

    /** New files, or kept ones to be read under other rules (or, asked for, by another program). */
    private boolean bringsWork(ImportRequest request, List<Arrival> arrivals, Receiving looking) {
        Optional<Run> newest = ledger.runs().findNewest(request.township());
        boolean otherRules = newest.filter(
                        run -> !run.rules().equals(request.rules().versions().hashes()))
                .isPresent();
        return otherRules
                || newest.map(run -> run.by(request.program()))
                        .filter(run -> !ledger.receipts()
                                .findDue(run, request.rereading())
                                .isEmpty())
                        .isPresent()
                || looking.bringsNews(request.township(), arrivals);
    }

    private Left work(Run run, ImportRequest request, List<Arrival> arrivals, Import.Progress progress)
            throws ImportFailed {
        Import.Material material = new Import.Material(
                request.rules(), request.reader(), request.unpacking(), arrivals, request.rereading());
        Import work = new Import(ledger, run.by(request.program()), material, progress);
        try (WorkLog log = WorkLog.of(run)) {
            finishing.finish(run, work, request);
            log.ended(work.faults(), work.unread());
        }
        return new Left(work.faults(), work.unread());
    }

    private ImportSummary summary(ImportRequest request, Optional<Run> run, boolean recovered, Left left) {
        Optional<Run> told = run.or(() -> ledger.runs().findNewest(request.township()));
        Tallies.Totals totals = told.map(ledger.tallies()::totals)
                .orElse(new Tallies.Totals(0, 0, 0, Map.of(), Map.<Severity, Integer>of(), 0, 0));
        return new ImportSummary(
                run,
                recovered,
                totals,
                run.map(ledger.tallies()::lines).orElse(List.of()),
                told.map(one -> conclusions.census(one.township(), one.number()))
                        .orElse(Census.none()),
                left.faults(),
                left.unread());
    }

    private static List<Arrival> arrivals(ImportRequest request, Stillness stillness) {
        try {
            return stillness.arrivals(request.paths(), request.receivedAt()).stream()
                    .filter(arrival -> request.whose().owns().test(arrival.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the inbox cannot be listed", e);
        }
    }
}
