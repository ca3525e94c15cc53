package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.ledger.Filed;
import org.cunbao.plausibility.Flag;
import org.cunbao.plausibility.FlagKind;
import org.cunbao.reports.Inquiry;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Language;
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
        Offices offices = new Offices(session);
        unit = new Called(session, offices.rules()).unit(unit);
        Office office = offices.ofUnit(unit);
        Period asked = office.period(period);
        Set<String> answered = answered(session, office);
        List<Inquiry.Found> totals = totals(office, asked);
        List<Map<String, Object>> all = new ArrayList<>();
        office.figures(office.now()).flags(asked).forEach(flag -> all.add(data(office, flag, answered)));
        totals.forEach(found -> all.add(data(found)));
        List<Map<String, Object>> flags = all.stream()
                .filter(flag -> unit == null || unit.equals(flag.get("unit")))
                .toList();
        if (session.json()) {
            session.out().println(Json.of(flags));
        } else {
            flags.forEach(flag -> print(office, flag));
            long open = flags.stream()
                    .filter(flag -> Boolean.FALSE.equals(flag.get("answered")))
                    .count();
            session.out().println(session.messages().text("flags.done", asked.code(), flags.size(), open));
        }
        return ExitCode.DONE.number();
    }

    /** What a sheet's total states and its rows do not give was found in reading; as a finding it is answered, and here told. */
    private static List<Inquiry.Found> totals(Office office, Period asked) {
        return office.found(Optional.of(asked), Optional.empty(), Optional.empty()).stream()
                .filter(found -> found.finding().code() == FindingCode.CONTROL_TOTAL_DIFFERS)
                .filter(found -> !found.superseded())
                .toList();
    }

    static Set<String> answered(Session session, Office office) {
        return Set.copyOf(session.room(Filed.class).findAnswered(office.township(), office.run(null)));
    }

    /** Whether some period that has data has a flag with this id. */
    static boolean isKnown(Office office, String id) {
        return office.figures(office.now()).isFlagged(id);
    }

    private void print(Office office, Map<String, Object> flag) {
        boolean answered = Boolean.TRUE.equals(flag.get("answered"));
        Object place = "".equals(flag.get("place")) ? flag.get("period") : flag.get("place");
        session.out()
                .println("[" + flag.get("id") + "]  " + flag.get("code") + "  "
                        + office.rules().units().name(flag.get("unit") + "") + "  " + place
                        + (answered ? " " + session.messages().text("findings.answered") : ""));
        session.out().println("    " + flag.get("message"));
    }

    private Map<String, Object> data(Office office, Flag flag, Set<String> answered) {
        String message = flag.message(session.messages().language());
        if (flag.kind() == FlagKind.JUMP) {
            message =
                    message.replace(flag.seen().get(0), name(office, flag.seen().get(0)));
        }
        return data(
                flag.id(),
                flag.kind().code(),
                flag.unit(),
                flag.period().code(),
                flag.place(),
                message,
                answered.contains(flag.id()));
    }

    private String name(Office office, String statistic) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        return office.rules().statistics().stream()
                .filter(one -> one.id().equals(statistic))
                .findFirst()
                .map(one -> chinese ? one.names().zh() : one.names().en())
                .orElse(statistic);
    }

    private Map<String, Object> data(Inquiry.Found found) {
        return data(
                found.key(),
                found.finding().code().code(),
                found.unit().orElse(""),
                found.period().map(Period::code).orElse(""),
                found.place(),
                found.finding().message(session.messages().language()),
                found.answered());
    }

    private static Map<String, Object> data(
            String id, String code, String unit, String period, String place, String message, boolean answered) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("code", code);
        data.put("unit", unit);
        data.put("period", period);
        data.put("place", place);
        data.put("message", Masking.mask(message));
        data.put("answered", answered);
        return data;
    }
}
