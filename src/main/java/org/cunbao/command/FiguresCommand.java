package org.cunbao.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.definitions.Units;
import org.cunbao.ledger.Filed;
import org.cunbao.reports.FiledFigures;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figures PERIOD}: what is counted, with the reports that it rests on. */
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "PERIOD", descriptionKey = "figures.period")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String period;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "figures.unit")
    private @Nullable String unit;

    @Option(names = "--statistic", paramLabel = "ID", descriptionKey = "figures.statistic")
    private @Nullable String statistic;

    @Option(names = "--as-of", paramLabel = "TIME", descriptionKey = "as-of")
    private @Nullable String asOf;

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Office office = new Office(session);
        Period asked = office.period(period);
        demandKnown(office.rules());
        String told = unit == null ? office.township() : unit;
        List<Figure> figures = figures(office, asked).stream()
                .filter(figure ->
                        unit == null && statistic != null || figure.unit().equals(told))
                .filter(figure -> statistic == null || figure.statistic().equals(statistic))
                .toList();
        if (session.json()) {
            session.out()
                    .println(Json.of(figures.stream().map(FiguresCommand::data).toList()));
        } else {
            table(office.rules(), figures).print(session.out());
        }
        return ExitCode.DONE.number();
    }

    private void demandKnown(Rules rules) {
        if (unit != null && rules.units().find(unit).isEmpty()) {
            throw new Stopped(
                    ExitCode.USAGE, session.messages().text("figures.unknown-unit", unit, units(rules.units())));
        }
        List<String> ids = rules.statistics().stream().map(Statistic::id).toList();
        if (statistic != null && !ids.contains(statistic)) {
            throw new Stopped(
                    ExitCode.USAGE,
                    session.messages().text("figures.unknown-statistic", statistic, String.join(", ", ids)));
        }
    }

    private static String units(Units units) {
        return String.join(", ", units.all().stream().map(Unit::code).toList());
    }

    private List<Figure> figures(Office office, Period asked) {
        long run = office.run(asOf);
        return new FiledFigures(
                        session.room(Filed.class), office.identities(run), office.rules(), office.township(), run)
                .figures(List.of(asked));
    }

    static Map<String, Object> data(Figure figure) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("statistic", figure.statistic());
        data.put("breakdown", figure.breakdown());
        data.put("unit", figure.unit());
        data.put("period", figure.period().code());
        data.put("value", figure.value().orElse(null));
        data.put("covered", figure.coverage().covered());
        data.put("expected", figure.coverage().expected());
        data.put("carried_over", figure.coverage().carriedOver());
        return data;
    }

    private TextTable table(Rules rules, List<Figure> figures) {
        Messages messages = session.messages();
        TextTable table = new TextTable(List.of(
                messages.text("figures.head.statistic"),
                messages.text("figures.head.breakdown"),
                messages.text("figures.head.unit"),
                messages.text("figures.head.value"),
                messages.text("figures.head.measure"),
                messages.text("figures.head.coverage")));
        figures.forEach(figure -> table.row(cells(rules, figure)));
        return table;
    }

    private List<String> cells(Rules rules, Figure figure) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        Statistic defined = rules.statistics().stream()
                .filter(one -> one.id().equals(figure.statistic()))
                .filter(one -> one.validity().holdsOn(figure.period().lastDay()))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        cells.add(chinese ? defined.names().zh() : defined.names().en());
        cells.add(figure.breakdown());
        cells.add(rules.units().find(figure.unit()).map(Unit::name).orElse(figure.unit()));
        cells.add(figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> session.messages().text("figures.no-data")));
        cells.add(chinese ? defined.measure().zh() : defined.measure().en());
        cells.add(figure.coverage().covered() + "/" + figure.coverage().expected()
                + (figure.coverage().carriedOver() ? " " + session.messages().text("figures.carried-over") : ""));
        return cells;
    }
}
