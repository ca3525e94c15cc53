package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Filed;
import org.cunbao.plausibility.Flag;
import org.cunbao.reports.FiledFigures;
import org.cunbao.vocabulary.Masking;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code flags PERIOD}: what looks unlikely; it changes no figure, and can be answered. */
@Command(name = "flags")
final class FlagsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "figures.unit")
    private @Nullable String unit;

    FlagsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Offices(session).ofUnit(unit);
        Period asked = office.period(period);
        Set<String> answered = answered(session, office);
        List<Flag> flags = office.figures(office.now()).flags(asked).stream()
                .filter(flag -> unit == null || flag.unit().equals(unit))
                .toList();
        if (session.json()) {
            session.out()
                    .println(Json.of(flags.stream()
                            .map(flag -> data(flag, answered.contains(flag.id())))
                            .toList()));
        } else {
            flags.forEach(flag -> print(office, flag, answered.contains(flag.id())));
            long open =
                    flags.stream().filter(flag -> !answered.contains(flag.id())).count();
            session.out().println(session.messages().text("flags.done", asked.code(), flags.size(), open));
        }
        return ExitCode.DONE.number();
    }

    static Set<String> answered(Session session, Office office) {
        return Set.copyOf(session.room(Filed.class).findAnswered(office.township(), office.run(null)));
    }

    /** Whether some period that has data has a flag with this id. */
    static boolean isKnown(Office office, String id) {
        FiledFigures figures = office.figures(office.now());
        return figures.periods().stream()
                .anyMatch(period -> figures.flags(period).stream()
                        .anyMatch(flag -> flag.id().equals(id)));
    }

    private void print(Office office, Flag flag, boolean answered) {
        String name = office.rules().units().name(flag.unit());
        session.out()
                .println("[" + flag.id() + "]  " + flag.kind().code() + "  " + name + "  " + flag.place()
                        + (answered ? " " + session.messages().text("findings.answered") : ""));
        session.out()
                .println("    " + Masking.mask(flag.message(session.messages().language())));
    }

    private Map<String, Object> data(Flag flag, boolean answered) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", flag.id());
        data.put("code", flag.kind().code());
        data.put("unit", flag.unit());
        data.put("period", flag.period().code());
        data.put("place", flag.place());
        data.put("message", Masking.mask(flag.message(session.messages().language())));
        data.put("answered", answered);
        return data;
    }
}
