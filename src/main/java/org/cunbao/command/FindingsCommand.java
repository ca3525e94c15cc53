package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.reports.Inquiry;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code findings [PERIOD]}: what was found wrong, with places; {@code findings answer}: seen and accepted. */
@Command(name = "findings")
final class FindingsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "PERIOD", descriptionKey = "findings.period")
    private @Nullable String period;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "findings.unit")
    private @Nullable String unit;

    @Option(names = "--file", paramLabel = "NAME", descriptionKey = "findings.file")
    private @Nullable String file;

    FindingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        unit = new Called(session, offices.rules()).unit(unit);
        Optional<Period> asked = Optional.ofNullable(period).map(offices.any()::period);
        Optional<String> name = Optional.ofNullable(file)
                .map(written -> offices.any().spot(written).file());
        List<Office> asking = name.isPresent()
                ? List.of(offices.ofFile(name.get()))
                : unit == null ? offices.allAndNone() : List.of(offices.ofUnit(unit));
        List<Inquiry.Found> found = asking.stream()
                .flatMap(office -> office.found(asked, Optional.ofNullable(unit), name).stream())
                .toList();
        if (session.json()) {
            session.out().println(Json.of(found.stream().map(this::data).toList()));
        } else {
            found.forEach(this::print);
            session.say("findings.count", found.size());
        }
        return ExitCode.DONE.number();
    }

    private void print(Inquiry.Found found) {
        session.out()
                .println(found.finding().severity().code() + "  " + found.place() + "  "
                        + found.finding().code().code() + "  [" + found.key() + "]"
                        + (found.answered() ? " " + session.messages().text("findings.answered") : "")
                        + (found.superseded() ? " " + session.messages().text("findings.superseded") : ""));
        session.out().println("    " + message(found));
    }

    private String message(Inquiry.Found found) {
        return found.finding().message(session.messages().language());
    }

    private Map<String, Object> data(Inquiry.Found found) {
        Origin origin = found.finding().origin();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", found.key());
        data.put("file", found.file());
        data.put("sheet", found.sheet());
        data.put("row", origin.row() == 0 ? null : origin.row());
        data.put("column", origin.columnLetters());
        data.put("code", found.finding().code().code());
        data.put("severity", found.finding().severity().code());
        data.put("message", message(found));
        data.put("unit", found.unit().orElse(""));
        data.put("period", found.period().map(Period::code).orElse(""));
        data.put("answered", found.answered());
        data.put("superseded", found.superseded());
        return data;
    }
}
