package org.cunbao.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.reports.CloseWork;
import org.cunbao.reports.Closing;
import org.slf4j.LoggerFactory;

/** Closes a period in a run of its own, while nobody else can change anything; what died in the middle is taken up. */
public final class QuarterClose {

    private final Closing closing;
    private final QuarterCloseJob job;
    private final Kept kept;
    private final Patience patience;
    private final Path folder;

    /**
     * @param folder where the outputs of all periods are
     */
    QuarterClose(Closing closing, QuarterCloseJob job, Kept kept, Patience patience, Path folder) {
        this.closing = closing;
        this.job = job;
        this.kept = kept;
        this.patience = patience;
        this.folder = folder;
    }

    /** What is asked of the ledger about runs and closes. */
    record Kept(Ledger ledger, History history, Closes closes) {

        /** As the run that froze a close was asked for it. */
        Closing.Request request(Run run, Close close) {
            String township = run.township();
            Rules rules = history.findRules(township, run.rules());
            return new Closing.Request(
                    rules.units().find(township).orElseThrow(),
                    close.period(),
                    rules,
                    run.program(),
                    ledger.vault().bytes(township, close.template()));
        }
    }

    /**
     * Makes the close, or where there is one already the next revision.
     *
     * @param reason a person's words
     * @param amongOthers whether there are several townships: then the outputs go to a folder of its own
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; asked again, it is done
     * @throws IllegalStateException if nothing was imported yet, or a run that died must be finished first
     */
    public CloseWork.Closed close(
            Closing.Request request, CloseWork.Inspection inspection, String reason, boolean amongOthers)
            throws RunRefused, ImportFailed {
        List<CloseWork> begun = new ArrayList<>(1);
        return patience.with(() -> {
            try (Runs.RunLock lock = kept.ledger().runs().lock(request.code())) {
                if (begun.isEmpty()) {
                    begun.add(
                            CloseWork.next(closing, request, inspection, reason, folder(request.code(), amongOthers)));
                }
                return done(begun.get(0));
            }
        });
    }

    /**
     * Takes a close to its end whose process died after it was frozen.
     *
     * @return empty if there is none
     * @throws RunRefused if another run of the township is on
     * @throws ImportFailed if the job did not come to its end; asked again, it is done
     */
    public Optional<CloseWork.Closed> takeUp(String township, boolean amongOthers) throws RunRefused, ImportFailed {
        return patience.with(() -> {
            try (Runs.RunLock lock = kept.ledger().runs().lock(township)) {
                Optional<Run> died =
                        kept.ledger().runs().findUnfinished(township).filter(run -> run.kind() == Run.Kind.CLOSE);
                return died.isPresent() ? Optional.of(finish(died.get(), amongOthers)) : Optional.empty();
            }
        });
    }

    /** The same for a caller that holds the township. */
    CloseWork.Closed finish(Run died, boolean amongOthers) throws ImportFailed {
        String township = died.township();
        Close frozen = kept.closes().findAll(township).stream()
                .filter(close -> kept.history().findRun(township, close).equals(died))
                .findFirst()
                .orElseThrow();
        return done(CloseWork.left(
                closing,
                kept.request(died, frozen),
                kept.history().findRun(township, frozen.ofRun()),
                frozen,
                folder(township, amongOthers)));
    }

    private CloseWork.Closed done(CloseWork work) throws ImportFailed {
        job.run(work);
        if (work.refusal().isPresent()) {
            throw work.refusal().get();
        }
        CloseWork.Closed closed = work.closed();
        if (!closed.left().isEmpty()) {
            LoggerFactory.getLogger(QuarterClose.class)
                    .warn(
                            "frozen by another program, and not written since this one makes them otherwise: {}",
                            closed.left());
        }
        return closed;
    }

    /**
     * Writes the outputs of a period as they would be now into a folder of their own, and freezes nothing.
     *
     * @throws IllegalStateException if nothing was imported yet
     */
    public void draft(Closing.Request request, boolean amongOthers) {
        closing.draft(request, folder(request.code(), amongOthers));
    }

    /** Where there are several townships, each has a folder of its own. */
    private Path folder(String township, boolean amongOthers) {
        return amongOthers ? folder.resolve(township) : folder;
    }
}
