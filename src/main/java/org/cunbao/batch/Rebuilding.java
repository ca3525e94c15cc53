package org.cunbao.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cunbao.audit.Scope;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.RulesHashes;
import org.cunbao.ledger.Arrival;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Decisions;
import org.cunbao.ledger.History;
import org.cunbao.ledger.Ledger;
import org.cunbao.ledger.Rereading;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.ledger.Runs;
import org.cunbao.ledger.Word;
import org.cunbao.reading.FileReader;
import org.cunbao.resolve.WhoIsWho;

/** Does again in a scratch house what was done in the live one, run by run, at the times of then. */
final class Rebuilding {

    private final History history;
    private final Scope scope;
    private final ScratchHouse house;
    private final Map<RulesHashes, Rules> known = new HashMap<>();
    private final Map<List<String>, FileReader> readers = new HashMap<>();
    private final Map<Long, Long> decisions = new HashMap<>();
    private Rereading rereading = Rereading.ALL;

    /**
     * @param history of the live house
     * @param scope the program that runs, and what it reads with
     */
    Rebuilding(History history, Scope scope, ScratchHouse house) {
        this.history = history;
        this.scope = scope;
        this.house = house;
    }

    /**
     * Every run from the first to this one.
     *
     * @return how many there were
     */
    int upTo(String township, long run) throws RunRefused, ImportFailed {
        List<History.Ended> runs = history.findRuns(township, run);
        for (History.Ended ended : runs) {
            repeat(ended);
        }
        return runs.size();
    }

    private void repeat(History.Ended ended) throws RunRefused, ImportFailed {
        try (WorkLog log = WorkLog.of(ended.run())) {
            repeat(ended.run());
        }
    }

    private void repeat(Run then) throws RunRefused, ImportFailed {
        Rules rules = rules(then);
        house.set(then.startedAt());
        Run now = then.kind() == Run.Kind.CLOSE
                ? closed(then.township(), rules, run -> history.findClose(then).orElseThrow())
                : again(
                        request(then.township(), rules, history.findRereading(then)),
                        then.kind(),
                        history.findArrivals(then),
                        history.findWords(then));
        if (now.number() != then.number()) {
            throw new IllegalStateException("run " + then.number() + " became run " + now.number());
        }
    }

    /** From here on, which kept files each further run reads again. */
    void readAgain(Rereading those) {
        rereading = those;
    }

    /** A close that was made later: from here on its period keeps its readings. */
    void keep(String township, Rules rules, Close close) throws RunRefused {
        closed(township, rules, run -> close.asOf(run.number() - 1));
    }

    /** Of many nights under the same definitions they are built once. */
    private Rules rules(Run then) {
        return known.computeIfAbsent(then.rules(), hashes -> history.findRules(then.township(), hashes));
    }

    /** What a close froze changes nothing that is computed later, but for the readings that its period keeps. */
    private Run closed(String township, Rules rules, Function<Run, Close> made) throws RunRefused {
        Runs runs = house.room(Ledger.class).runs();
        try (Runs.RunLock lock = runs.lock(township)) {
            Run run = runs.begin(township, Run.Kind.CLOSE, scope.program(), rules);
            house.room(Closes.class).record(run, made.apply(run), List.of());
            house.room(WhoIsWho.class).conclude(run.township(), run.number(), rules);
            runs.finish(run);
            return run;
        }
    }

    /**
     * One run more, at the time that the clock of the scratch house shows. Of what was read under other rules that is read
     * again which was read again in the live house.
     */
    Run more(String township, Run.Kind kind, Rules rules, List<Arrival> arrivals, List<History.Said> words)
            throws RunRefused, ImportFailed {
        return again(request(township, rules, rereading), kind, arrivals, words);
    }

    private ImportRequest request(String township, Rules rules, Rereading rereading) {
        return new ImportRequest(
                ImportRequest.Whose.all(township),
                List.of(),
                Optional.empty(),
                rereading,
                scope.program(),
                rules,
                this::reader,
                scope.machine().unpacking());
    }

    private FileReader reader(Rules rules) {
        return readers.computeIfAbsent(
                List.of(
                        rules.versions().forms().hash(),
                        rules.versions().units().hash()),
                hashes -> scope.machine().reader(rules));
    }

    private Run again(ImportRequest request, Run.Kind kind, List<Arrival> arrivals, List<History.Said> words)
            throws RunRefused, ImportFailed {
        Consumer<Run> first = begun -> words.forEach(said -> record(begun, said));
        return house.room(NightlyImport.class).repeat(kind, request, arrivals, first);
    }

    private void record(Run run, History.Said said) {
        Word word = said.word() instanceof Word.Undo undo
                ? new Word.Undo(decisions.getOrDefault(undo.decision(), undo.decision()), undo.reason())
                : said.word();
        Decisions.Decision recorded = house.room(Ledger.class).decisions().record(run, word);
        decisions.put(said.decision(), recorded.number());
    }
}
