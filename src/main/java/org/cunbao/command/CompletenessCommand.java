package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Form;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.reports.Completeness;
import org.cunbao.reports.FiledFigures;
import org.cunbao.reports.Inquiry;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code completeness PERIOD}: who has sent what, and a sentence for each village about what is missing or wrong. */
@Command(name = "completeness")
final class CompletenessCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--form", paramLabel = "F", descriptionKey = "completeness.form")
    private @Nullable String form;

    CompletenessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Office(session);
        if (form != null && office.rules().find(form).isEmpty()) {
            throw new Stopped(
                    ExitCode.USAGE, session.messages().text("completeness.unknown-form", form, office.forms()));
        }
        Period asked = office.period(period);
        long run = office.run(null);
        Filed filed = session.room(Filed.class);
        Identities identities = office.identities(run);
        Completeness completeness = new Completeness(
                filed,
                new FiledFigures(filed, identities, office.rules(), office.township(), run),
                office.rules(),
                office.township(),
                run);
        List<Completeness.Cell> cells = completeness.of(asked, closedAsOf(office, asked)).stream()
                .filter(cell -> form == null || cell.form().equals(form))
                .toList();
        List<Inquiry.Found> found = office.found(Optional.of(asked), Optional.empty(), Optional.empty()).stream()
                .filter(one -> form == null || one.form().equals(form))
                .toList();
        List<Unit> units = completeness.units(asked);
        if (session.json()) {
            session.out().println(Json.of(data(cells, units, found)));
        } else {
            grid(office, cells, units).print(session.out());
            session.out().println();
            units.forEach(unit -> session.out().println(sentence(office, unit, cells, found)));
        }
        return ExitCode.DONE.number();
    }

    /** What came later is late; an open period knows nothing late. */
    private long closedAsOf(Office office, Period asked) {
        return session.room(Closes.class)
                .findLatest(office.township(), asked)
                .map(Close::ofRun)
                .orElse(Long.MAX_VALUE);
    }

    private Map<String, Object> data(List<Completeness.Cell> cells, List<Unit> units, List<Inquiry.Found> found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("cells", cells.stream().map(CompletenessCommand::data).toList());
        Map<String, Object> errors = new LinkedHashMap<>();
        units.forEach(unit -> errors.put(unit.code(), errors(unit, found)));
        data.put("errors", errors);
        return data;
    }

    private static Map<String, Object> data(Completeness.Cell cell) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("unit", cell.unit());
        data.put("form", cell.form());
        data.put("state", word(cell.state()));
        data.put("replaced", cell.replaced());
        data.put("rejected", cell.rejected());
        data.put("late", cell.late());
        return data;
    }

    private static String word(Completeness.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private TextTable grid(Office office, List<Completeness.Cell> cells, List<Unit> units) {
        List<String> forms =
                cells.stream().map(Completeness.Cell::form).distinct().toList();
        List<String> head = new ArrayList<>(List.of(session.messages().text("summary.unit")));
        forms.forEach(id -> head.add(name(office, id)));
        TextTable grid = new TextTable(head);
        for (Unit unit : units) {
            List<String> row = new ArrayList<>(List.of(unit.name()));
            cells.stream().filter(cell -> cell.unit().equals(unit.code())).forEach(cell -> row.add(shown(cell)));
            grid.row(row);
        }
        return grid;
    }

    private String shown(Completeness.Cell cell) {
        String state = session.messages().text("completeness." + word(cell.state()));
        String late = cell.late() == 0 ? state : state + session.messages().text("completeness.late", cell.late());
        return cell.replaced() == 0 ? late : late + session.messages().text("completeness.replaced", cell.replaced());
    }

    private String name(Office office, String id) {
        Form.Names names = office.rules().form(id).names();
        return session.messages().language() == Language.CHINESE ? names.zh() : names.en();
    }

    /** What to tell a village; that all is there, if it is. */
    private String sentence(Office office, Unit unit, List<Completeness.Cell> cells, List<Inquiry.Found> found) {
        List<String> parts = new ArrayList<>();
        for (Completeness.State state : List.of(
                Completeness.State.MISSING,
                Completeness.State.PARTLY,
                Completeness.State.CARRIED_OVER,
                Completeness.State.REJECTED)) {
            List<String> names = cells.stream()
                    .filter(cell -> cell.unit().equals(unit.code()) && cell.state() == state)
                    .filter(cell -> state != Completeness.State.CARRIED_OVER
                            || office.rules().form(cell.form()).expected() == Form.Expected.QUARTERLY)
                    .map(cell -> name(office, cell.form()))
                    .toList();
            if (!names.isEmpty()) {
                String comma = session.messages().text("completeness.comma");
                parts.add(session.messages().text("completeness.say-" + word(state), String.join(comma, names)));
            }
        }
        long errors = errors(unit, found);
        if (errors > 0) {
            parts.add(session.messages().text("completeness.say-errors", errors, period, unit.code()));
        }
        String said = parts.isEmpty()
                ? session.messages().text("completeness.say-all")
                : String.join(session.messages().text("completeness.semicolon"), parts);
        return session.messages().text("completeness.sentence", unit.name(), said);
    }

    private static long errors(Unit unit, List<Inquiry.Found> found) {
        return found.stream()
                .filter(one -> one.unit().equals(Optional.of(unit.code())))
                .filter(one -> one.finding().severity() == Severity.ERROR && !one.answered() && !one.superseded())
                .count();
    }
}
