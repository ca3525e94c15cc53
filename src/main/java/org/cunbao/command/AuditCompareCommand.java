package org.cunbao.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.batch.Compare;
import org.cunbao.batch.ImportFailed;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.RunRefused;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit compare PERIOD}: figures of two states, each difference split into causes that add up. */
@Command(name = "compare")
final class AuditCompareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "audit.revision")
    private @Nullable Integer revision;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "compare.as-of")
    private @Nullable String asOf;

    @Option(names = "--with", paramLabel = "TIME", descriptionKey = "compare.with")
    private @Nullable String with;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "figures.unit")
    private @Nullable String unit;

    @Option(names = "--statistic", paramLabel = "ID", descriptionKey = "figures.statistic")
    private @Nullable String statistic;

    @Option(names = "--entries", descriptionKey = "compare.entries")
    private boolean entries;

    @Option(names = "--workbook", paramLabel = "FILE.xlsx", descriptionKey = "compare.workbook")
    private @Nullable Path workbook;

    AuditCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Office(session);
        Called called = new Called(session, office.rules());
        unit = called.unit(unit);
        statistic = called.statistic(statistic);
        Period asked = office.period(period);
        Compare compare = session.room(Compare.class);
        Compare.Side then = then(office, compare, asked);
        Compare.Side now = now(office, compare);
        if (now.run() < then.run()) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("compare.order"));
        }
        session.say("compare.comparing", asked.code());
        Compare.Request request = new Compare.Request(office.township(), asked, then, now);
        Comparison comparison = compare(office, compare, request);
        List<Change> wanted = comparison.changes().stream()
                .filter(change -> unit == null || change.figure().unit().equals(unit))
                .filter(change ->
                        statistic == null || change.figure().statistic().equals(statistic))
                .toList();
        if (workbook != null) {
            new CompareBook(session).write(request, comparison, wanted, workbook);
        }
        if (session.json()) {
            session.out().println(Json.of(CompareText.data(asked, comparison, wanted)));
        } else {
            new CompareText(session, office.rules()).print(asked, comparison, wanted, entries);
        }
        return code(comparison).number();
    }

    private static ExitCode code(Comparison comparison) {
        if (!comparison.defects().isEmpty()) {
            return ExitCode.FAILED;
        }
        return comparison.changes().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private Compare.Side then(Office office, Compare compare, Period asked) {
        if (asOf != null) {
            return compare.asOf(office.township(), known(office.run(asOf)));
        }
        return compare.frozen(office.township(), office.close(asked, revision));
    }

    /** Of now: under the definitions of now, whether a run has read with them yet or not. */
    private Compare.Side now(Office office, Compare compare) {
        return with == null
                ? new Compare.Side(known(office.run(null)), office.rules(), Program.name(), Optional.empty())
                : compare.asOf(office.township(), known(office.run(with)));
    }

    private long known(long run) {
        if (run == 0) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("compare.nothing"));
        }
        return run;
    }

    private static Comparison compare(Office office, Compare compare, Compare.Request request) {
        try {
            return compare.compare(request, AuditCommand.scope(Optional.empty()));
        } catch (ImportFailed ended) {
            throw office.ended(ended, "audit.stopped");
        } catch (RunRefused fault) {
            throw new IllegalStateException(fault.getMessage(), fault);
        }
    }
}
