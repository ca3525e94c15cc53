package org.cunbao.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.audit.Cause;
import org.cunbao.audit.Scope;
import org.cunbao.audit.State;
import org.cunbao.definitions.DefinitionErrors;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Word;
import org.cunbao.reports.PeriodReport;
import org.cunbao.resolve.WhoIsWho;

/** Makes the state of then in a scratch house and switches on, cause by cause, what has come since. */
final class Switching {

    private final History history;
    private final ScratchHouse house;
    private final Compare.Request request;
    private final Rebuilding rebuilding;
    private final List<State> states = new ArrayList<>();
    private Rules rules;

    /**
     * @param history of the live house
     * @param scope the program that runs, and what it reads with
     */
    Switching(History history, Scope scope, ScratchHouse house, Compare.Request request) {
        this.history = history;
        this.house = house;
        this.request = request;
        this.rebuilding = new Rebuilding(history, scope, house);
        this.rules = request.then().rules();
    }

    /** The states after each cause, in the order of the causes; causes that changed nothing at all are left out. */
    List<State> states() throws RunRefused, ImportFailed {
        rebuilding.upTo(request.township(), request.then().run());
        told(Cause.PROGRAM);
        List<History.Ended> since = history
                .findRuns(request.township(), request.now().run())
                .stream()
                .filter(ended -> ended.run().number() > request.then().run())
                .toList();
        if (!since.isEmpty()) {
            house.set(since.get(since.size() - 1).finishedAt());
        }
        keepWhatIsClosed(since);
        definitions();
        List<History.Later> later = history.findLater(
                request.township(), request.then().run(), request.now().run());
        files(Cause.LATE, later.stream().filter(one -> !one.again()).toList());
        files(Cause.RESUBMITTED, later.stream().filter(History.Later::again).toList());
        words(since);
        return states;
    }

    /** Where the live house has not read everything again under the rules of now, closed periods have kept their readings. */
    private void keepWhatIsClosed(List<History.Ended> since) throws RunRefused {
        if (history.findOfOtherRules(request.township(), request.now().run()) == 0) {
            return;
        }
        rebuilding.readAgain(Rereading.CHANGED);
        for (History.Ended ended : since) {
            Optional<Close> close = history.findClose(ended.run());
            if (close.isPresent()) {
                rebuilding.keep(request.township(), rules, close.get());
            }
        }
    }

    private void definitions() throws RunRefused, ImportFailed {
        Rules.Versions now = request.now().rules().versions();
        Rules.Versions then = request.then().rules().versions();
        count(Cause.FORMS, new Rules.Versions(now.forms(), then.units(), then.matching(), then.statistics()));
        count(Cause.UNITS, new Rules.Versions(now.forms(), now.units(), then.matching(), then.statistics()));
        count(Cause.MATCHING, new Rules.Versions(now.forms(), now.units(), now.matching(), then.statistics()));
        count(Cause.DEFINITIONS, now);
    }

    /**
     * Counts under other definitions, having read everything again where forms or units are others than those read with.
     *
     * <p>Definitions of two times may contradict each other; then they are switched on together with the next.
     */
    private void count(Cause cause, Rules.Versions next) throws RunRefused, ImportFailed {
        boolean unread = isUnread(next);
        if (next.hashes().equals(rules.versions().hashes()) && !unread) {
            return;
        }
        Optional<Rules> parsed = parsed(next);
        if (parsed.isPresent()) {
            rules = parsed.get();
            if (unread) {
                rebuilding.more(request.township(), Run.Kind.RULES, rules, List.of(), List.of());
            }
            told(cause);
        }
    }

    private boolean isUnread(Rules.Versions next) {
        Run last = newest();
        return !last.rules().forms().equals(next.forms().hash())
                || !last.rules().units().equals(next.units().hash());
    }

    private static Optional<Rules> parsed(Rules.Versions versions) {
        try {
            return Optional.of(Definitions.parse(versions));
        } catch (DefinitionErrors contradicting) {
            return Optional.empty();
        }
    }

    private void files(Cause cause, List<History.Later> later) throws RunRefused, ImportFailed {
        Map<Long, List<Arrival>> byRun = new TreeMap<>();
        later.forEach(one ->
                byRun.computeIfAbsent(one.run(), run -> new ArrayList<>()).add(one.arrival()));
        for (List<Arrival> arrivals : byRun.values()) {
            rebuilding.more(request.township(), Run.Kind.IMPORT, rules, arrivals, List.of());
        }
        if (!byRun.isEmpty()) {
            told(cause);
        }
    }

    private void words(List<History.Ended> since) throws RunRefused, ImportFailed {
        Map<Long, Cause> causes = new HashMap<>();
        Map<Cause, List<History.Said>> words = new TreeMap<>();
        for (History.Ended ended :
                history.findRuns(request.township(), request.now().run())) {
            for (History.Said said : history.findWords(ended.run())) {
                cause(said, causes).ifPresent(cause -> {
                    causes.put(said.decision(), cause);
                    if (since.contains(ended)) {
                        words.computeIfAbsent(cause, one -> new ArrayList<>()).add(said);
                    }
                });
            }
        }
        for (Map.Entry<Cause, List<History.Said>> said : words.entrySet()) {
            rebuilding.more(request.township(), Run.Kind.DECISION, rules, List.of(), said.getValue());
            told(said.getKey());
        }
    }

    /** An undone word belongs to the cause of what it undoes; an answered finding moves no figure. */
    private static Optional<Cause> cause(History.Said said, Map<Long, Cause> known) {
        Word word = said.word();
        if (word instanceof Word.Undo undo) {
            return Optional.ofNullable(known.get(undo.decision()));
        }
        if (word instanceof Word.Answer) {
            return Optional.empty();
        }
        return Optional.of(
                word instanceof Word.Match
                        ? Cause.DECIDED
                        : word instanceof Word.Withdraw ? Cause.WITHDRAWN : Cause.ASSIGNED);
    }

    private void told(Cause cause) {
        long run = newest().number();
        PeriodReport.Texts texts =
                Compare.texts(house.room(Filed.class), house.room(WhoIsWho.class), request, rules, run);
        states.add(new State(Optional.of(cause), texts.figures(), texts.contributions()));
    }

    private Run newest() {
        return house.room(Ledger.class).runs().findNewest(request.township()).orElseThrow();
    }
}
