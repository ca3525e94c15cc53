package org.cunbao.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.audit.Attribution;
import org.cunbao.audit.Cause;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.audit.FigureLines;
import org.cunbao.audit.Scope;
import org.cunbao.audit.State;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Vault;
import org.cunbao.reports.PeriodReport;
import org.cunbao.resolve.WhoIsWho;
import org.cunbao.vocabulary.Period;

/**
 * Tells why figures are others than they were: the state of then is made again on a scratch schema, and what has come
 * since is added to it, one cause after another.
 */
public final class Compare {

    private final History history;
    private final Vault vault;
    private final ScratchHouses houses;
    private final Filed filed;
    private final WhoIsWho whoIsWho;

    Compare(History history, Vault vault, ScratchHouses houses, Filed filed, WhoIsWho whoIsWho) {
        this.history = history;
        this.vault = vault;
        this.houses = houses;
        this.filed = filed;
        this.whoIsWho = whoIsWho;
    }

    /**
     * A state of things.
     *
     * @param run as of which
     * @param rules under which it is counted
     * @param program that counted it
     * @param close whose frozen figures are meant; empty: as they are told as of the run
     */
    public record Side(long run, Rules rules, String program, Optional<Close> close) {}

    /**
     * Which figures are compared.
     *
     * @param then the earlier state
     * @param now the later one
     */
    public record Request(String township, Period period, Side then, Side now) {}

    /** The state that a close froze. */
    public Side frozen(String township, Close close) {
        Run run = history.findRun(township, close);
        return new Side(close.ofRun(), history.findRules(township, run.rules()), run.program(), Optional.of(close));
    }

    /** The state as of a run, under its own rules. */
    public Side asOf(String township, long run) {
        Run asked = history.findRun(township, run);
        return new Side(run, history.findRules(township, asked.rules()), asked.program(), Optional.empty());
    }

    /**
     * Compares two states.
     *
     * @param scope the program that runs, and what it reads with
     * @throws RunRefused never, unless somebody else works on the scratch schema
     * @throws ImportFailed if a job did not come to its end
     */
    public Comparison compare(Request request, Scope scope) throws RunRefused, ImportFailed {
        try (ScratchHouse house = houses.open()) {
            List<State> states = new ArrayList<>();
            states.add(then(request));
            states.addAll(new Switching(history, scope, house, request).states());
            List<Change> changes = Attribution.changes(states);
            return new Comparison(
                    states.stream().flatMap(state -> state.cause().stream()).toList(),
                    changes,
                    defects(request, scope, changes, states.get(states.size() - 1)),
                    others(request.township(), request.now().run(), scope));
        }
    }

    private State then(Request request) {
        PeriodReport.Texts texts = request.then()
                .close()
                .map(close ->
                        new PeriodReport.Texts(text(request, close.figures()), text(request, close.contributions())))
                .orElseGet(() -> live(request, request.then()));
        return new State(Optional.empty(), texts.figures(), texts.contributions());
    }

    private String text(Request request, String sha256) {
        return new String(vault.bytes(request.township(), sha256), StandardCharsets.UTF_8);
    }

    private PeriodReport.Texts live(Request request, Side side) {
        return texts(filed, whoIsWho, request, side.rules(), side.run());
    }

    /** What is counted as of a run of a house, live or scratch. */
    static PeriodReport.Texts texts(Filed filed, WhoIsWho whoIsWho, Request request, Rules rules, long run) {
        String township = request.township();
        return new PeriodReport(
                        filed,
                        whoIsWho.identities(township, run, rules),
                        rules,
                        rules.units().find(township).orElseThrow(),
                        run)
                .texts(request.period());
    }

    private List<Comparison.Defect> defects(Request request, Scope scope, List<Change> changes, State reached) {
        List<Comparison.Defect> defects = new ArrayList<>();
        boolean moved = changes.stream()
                .flatMap(change -> change.parts().stream())
                .anyMatch(part -> part.cause() == Cause.PROGRAM);
        if (moved
                && request.then().program().equals(scope.program())
                && others(request.township(), request.then().run(), scope).isEmpty()) {
            defects.add(Comparison.Defect.NOT_REPEATABLE);
        }
        Side now = request.now();
        boolean asRead = history.findRun(request.township(), now.run())
                .rules()
                .equals(now.rules().versions().hashes());
        if (asRead
                && isReachable(request)
                && others(request.township(), now.run(), scope).isEmpty()
                && !FigureLines.values(live(request, now).figures()).equals(FigureLines.values(reached.figures()))) {
            defects.add(Comparison.Defect.NOT_REACHED);
        }
        return defects;
    }

    /** Where everything was read again once and then again not, nobody can tell which readings a closed period keeps. */
    private boolean isReachable(Request request) {
        long now = request.now().run();
        return history.findOfOtherRules(request.township(), now) == 0
                || history.findRuns(request.township(), now).stream()
                        .noneMatch(
                                ended -> ended.run().number() > request.then().run()
                                        && history.findRereading(ended.run()) == Rereading.ALL);
    }

    private List<String> others(String township, long run, Scope scope) {
        Set<String> programs = new java.util.TreeSet<>(history.findPrograms(township, run));
        programs.remove(scope.program());
        return List.copyOf(programs);
    }
}
