package org.cunbao.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cunbao.batch.ImportFailed;
import org.cunbao.batch.QuarterClose;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Schedule;
import org.cunbao.definitions.Schedules;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Run;
import org.cunbao.ledger.RunRefused;
import org.cunbao.reports.CloseWork;
import org.cunbao.reports.Closing;
import org.cunbao.reports.Completeness;
import org.cunbao.reports.Inquiry;
import org.cunbao.reports.PeriodReport;
import org.cunbao.resolve.Conclusions;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Program;
import org.cunbao.vocabulary.Severity;
import org.cunbao.vocabulary.Unit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code close PERIOD}: freezes all figures of a period and writes what is handed in; a revision stands beside it. */
@Entered
@Command(name = "close")
final class CloseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--allow-missing", descriptionKey = "close.allow-missing")
    private boolean allowMissing;

    @Option(names = "--revise", descriptionKey = "close.revise")
    private boolean revise;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "reason")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    CloseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return call(new Office(session));
    }

    private int call(Office office) {
        Period asked = office.period(period);
        demandEnded(office, asked);
        CloseWork.Closed closed = takenUp(session, office)
                .filter(left -> left.close().period().equals(asked))
                .filter(left -> revise == left.close().revision() > 0)
                .orElseGet(() -> close(office, asked));
        new CloseText(session, office).tell(closed);
        return ExitCode.DONE.number();
    }

    private static Unit unit(Office office) {
        return office.rules().units().find(office.township()).orElseThrow();
    }

    private void demandEnded(Office office, Period asked) {
        if (!office.today().isAfter(asked.lastDay())) {
            throw refused("close.not-ended", asked.code(), asked.lastDay());
        }
    }

    /** A close that died after it was frozen, whichever it was, taken to its end. */
    private static Optional<CloseWork.Closed> takenUp(Session session, Office office) {
        if (office.ledger()
                .runs()
                .findUnfinished(office.township())
                .filter(run -> run.kind() == Run.Kind.CLOSE)
                .isEmpty()) {
            return Optional.empty();
        }
        try {
            return session.room(QuarterClose.class)
                    .takeUp(office.township(), office.offices().several());
        } catch (RunRefused another) {
            throw new Stopped(ExitCode.REFUSED, session.messages().text("office.refused"));
        } catch (ImportFailed ended) {
            throw office.ended(ended, "close.stopped");
        }
    }

    private void demandOpen(Office office, Period asked) {
        if (office.ledger().runs().findUnfinished(office.township()).isPresent()) {
            throw refused("close.unfinished");
        }
        boolean closed =
                session.room(Closes.class).findLatest(office.township(), asked).isPresent();
        if (closed && !revise) {
            throw refused("close.closed", asked.code());
        }
        if (!closed && revise) {
            throw refused("close.not-closed", asked.code());
        }
    }

    private Stopped refused(String key, Object... arguments) {
        return new Stopped(ExitCode.REFUSED, session.messages().text(key, arguments));
    }

    /** What is missing blocks, unless it was allowed; the rest is counted and frozen with the close. */
    private Closing.Open open(Office office, Period asked, PeriodReport report) {
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (Completeness.Cell cell : report.completeness().of(asked)) {
            boolean due = office.rules().form(cell.form()).expected() == Form.Expected.QUARTERLY;
            if (due && (cell.state() == Completeness.State.MISSING || cell.state() == Completeness.State.REJECTED)) {
                missing.computeIfAbsent(cell.unit(), unit -> new java.util.ArrayList<>())
                        .add(form(office, cell.form()));
            }
        }
        if (!missing.isEmpty() && !allowMissing) {
            missing.forEach((unit, forms) -> session.errors()
                    .println("  " + name(office, unit) + "  "
                            + String.join(session.messages().text("completeness.comma"), forms)));
            throw refused("close.missing", missing.size(), asked.code());
        }
        Map<String, Integer> counts = counts(office, asked, report);
        demandNothingBlocks(counts);
        return new Closing.Open(List.copyOf(missing.keySet()), counts);
    }

    private Map<String, Integer> counts(Office office, Period asked, PeriodReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Inquiry.Found> found = office.found(Optional.of(asked), Optional.empty(), Optional.empty()).stream()
                .filter(one -> !one.superseded())
                .toList();
        counts.put("open_errors", count(found, Severity.ERROR));
        counts.put("open_warnings", count(found, Severity.WARNING));
        counts.put(
                "pairs_in_review",
                session.room(Conclusions.class).findWaiting(office.township()).size());
        Set<String> answered = FlagsCommand.answered(session, office);
        counts.put("open_flags", (int) report.flags(asked).stream()
                .filter(flag -> !answered.contains(flag.id()))
                .count());
        return counts;
    }

    /** As {@code jobs/runs/quarter-close.yml} has it; without one nothing but missing units blocks. */
    private void demandNothingBlocks(Map<String, Integer> counts) {
        for (Schedule schedule : Schedules.load(session.home().jobs())) {
            int errors = counts.getOrDefault("open_errors", 0);
            int pairs = counts.getOrDefault("pairs_in_review", 0);
            if (schedule.says("errors_block", "yes") && errors > 0) {
                throw refused("close.errors-block", errors);
            }
            if (schedule.says("pairs_block", "yes") && pairs > 0) {
                throw refused("close.pairs-block", pairs);
            }
        }
    }

    private static int count(List<Inquiry.Found> found, Severity severity) {
        return (int) found.stream()
                .filter(one -> one.finding().severity() == severity && !one.answered())
                .count();
    }

    private String form(Office office, String id) {
        Form.Names names = office.rules().form(id).names();
        return session.messages().language() == Language.CHINESE ? names.zh() : names.en();
    }

    private static String name(Office office, String unit) {
        return office.rules().units().name(unit);
    }

    private CloseWork.Closed close(Office office, Period asked) {
        demandOpen(office, asked);
        try {
            return session.room(QuarterClose.class)
                    .close(
                            request(session, office, asked),
                            report -> open(office, asked, report),
                            reason,
                            office.offices().several());
        } catch (RunRefused another) {
            throw refused("office.refused");
        } catch (ImportFailed ended) {
            throw office.ended(ended, "close.stopped");
        }
    }

    private static Closing.Request request(Session session, Office office, Period asked) {
        return new Closing.Request(unit(office), asked, office.rules(), Program.name(), template(session));
    }

    /**
     * The quarter that ended last, as its schedule has it: closed where that was asked and nothing is missing, else a
     * draft is written; nothing at all where it is closed already.
     */
    static void due(Session session, Office office, Schedule schedule) {
        Period ended =
                Period.quarterOf(Period.quarterOf(office.today()).firstDay().minusDays(1));
        takenUp(session, office);
        if (session.room(Closes.class).findLatest(office.township(), ended).isPresent()) {
            return;
        }
        session.room(QuarterClose.class)
                .draft(request(session, office, ended), office.offices().several());
        if (schedule.says("does", "close")) {
            CloseCommand command = new CloseCommand(session);
            command.period = ended.code();
            command.reason = schedule.names().zh();
            command.call(office);
        }
    }

    private static byte[] template(Session session) {
        Path file = session.home().jobs().resolve("reports/township-report.docx");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the report's template cannot be read", e);
        }
    }
}
