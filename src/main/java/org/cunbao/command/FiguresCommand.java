package org.cunbao.command;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.reports.FiledFigures;
import org.cunbao.reports.FrozenFigures;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(names = "--boundaries", paramLabel = "then|now", descriptionKey = "figures.boundaries")
    private Boundaries boundaries = Boundaries.THEN;

    @Option(names = "--preview-definition", paramLabel = "FILE", descriptionKey = "figures.preview")
    private @Nullable Path preview;

    @SuppressWarnings("NullAway.Init") // set before anything is told
    private GapLines gaps;

    /** For which units figures are told. */
    enum Boundaries {
        THEN,
        NOW;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    FiguresCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Offices offices = new Offices(session);
        demandKnown(offices.rules());
        if (isCounty(offices)) {
            return county(offices);
        }
        Office office = offices.ofUnit(unit);
        Period asked = office.period(period);
        View view = office.view(asOf);
        office.tellOfDeclared(asOf, view);
        FiledFigures filed = office.figures(view);
        if (preview != null) {
            new DefinitionPreview(session, view.rules(), filed).print(asked, preview);
            return ExitCode.DONE.number();
        }
        boolean today = boundaries == Boundaries.NOW;
        if (today) {
            filed = filed.on(office.today());
        }
        List<Figure> now = filed.figures(List.of(asked));
        Optional<Close> close = asOf.named() || today
                ? Optional.empty()
                : session.room(Closes.class).findLatest(office.township(), asked);
        List<Figure> all = close.map(one -> frozen(office, one)).orElse(now);
        List<Figure> told =
                all.stream().filter(figure -> isWanted(office, figure)).toList();
        gaps = new GapLines(session, view.rules(), all);
        print(view, told, close.map(one -> values(now)).orElse(Map.of()), close);
        if (all.stream().allMatch(figure -> figure.value().isEmpty())) {
            gaps.nothing(asked, filed.periods());
        }
        return ExitCode.DONE.number();
    }

    private boolean isCounty(Offices offices) {
        boolean named = offices.rules()
                .units()
                .find(unit == null ? "" : unit)
                .filter(one -> one.level() == Unit.Level.COUNTY)
                .isPresent();
        return preview == null && offices.several() && offices.chosen().isEmpty() && (unit == null || named);
    }

    /** Sums of the townships; of one statistic the townships and villages before them. */
    private int county(Offices offices) {
        Period asked = offices.any().period(period);
        CountyFigures county = new CountyFigures(offices.rules(), Optional.ofNullable(unit));
        List<Figure> whole = new ArrayList<>();
        List<Figure> told = new ArrayList<>();
        List<Figure> all = new ArrayList<>();
        for (Office office : offices.all()) {
            if (county.has(office.township())) {
                List<Figure> figures = told(office, asked);
                told.addAll(statistic == null ? List.of() : figures);
                all.addAll(figures);
                figures.stream()
                        .filter(figure -> figure.unit().equals(office.township()))
                        .forEach(whole::add);
            }
        }
        told.addAll(county.sums(whole));
        told.removeIf(figure -> statistic != null && !figure.statistic().equals(statistic));
        gaps = new GapLines(session, offices.rules(), all);
        print(new View(0, offices.rules(), asOf.declared()), told, Map.of(), Optional.empty());
        session.say("figures.county");
        return ExitCode.DONE.number();
    }

    /** As frozen where the period is closed there. */
    private List<Figure> told(Office office, Period asked) {
        View view = office.view(asOf);
        Optional<Close> close = asOf.named() || boundaries == Boundaries.NOW
                ? Optional.empty()
                : session.room(Closes.class).findLatest(office.township(), asked);
        if (close.isPresent()) {
            return frozen(office, close.get());
        }
        FiledFigures filed = office.figures(view);
        return (boundaries == Boundaries.NOW ? filed.on(office.today()) : filed).figures(List.of(asked));
    }

    private static List<Figure> frozen(Office office, Close close) {
        byte[] text = office.ledger().vault().bytes(office.township(), close.figures());
        return FrozenFigures.of(new String(text, StandardCharsets.UTF_8));
    }

    private boolean isWanted(Office office, Figure figure) {
        String told = unit == null ? office.township() : unit;
        return (unit == null && statistic != null || figure.unit().equals(told))
                && (statistic == null || figure.statistic().equals(statistic));
    }

    /** The value of each figure as text, empty without data, by what the figure is. */
    static Map<List<String>, String> values(List<Figure> figures) {
        Map<List<String>, String> values = new HashMap<>();
        figures.forEach(figure -> values.put(key(figure), value(figure)));
        return values;
    }

    static String value(Figure figure) {
        return figure.value().map(BigDecimal::toPlainString).orElse("");
    }

    static List<String> key(Figure figure) {
        return List.of(figure.statistic(), figure.breakdown(), figure.unit());
    }

    /**
     * @param now today's values of a closed period; of an open one there are none beside those that are told
     */
    private void print(View view, List<Figure> told, Map<List<String>, String> now, Optional<Close> close) {
        if (session.json()) {
            session.out()
                    .println(Json.of(told.stream()
                            .map(figure -> data(figure, now, close))
                            .toList()));
            return;
        }
        close.ifPresent(
                one -> session.say("figures.frozen", one.period().code(), CloseText.revision(session, one.revision())));
        if (view.declared()) {
            session.say(
                    "knowledge.marked",
                    asOf.time().orElseGet(() -> session.messages().text("knowledge.now")));
        }
        new FiguresText(session, view.rules()).table(told, now).print(session.out());
        gaps.print(told);
        long others =
                told.stream().filter(figure -> other(figure, now).isPresent()).count();
        if (others > 0) {
            session.say("figures.others", others, period);
        }
    }

    /** Today's value where it is another than the frozen one. */
    static Optional<String> other(Figure figure, Map<List<String>, String> now) {
        String frozen = value(figure);
        return now.isEmpty()
                ? Optional.empty()
                : Optional.of(now.getOrDefault(key(figure), "")).filter(value -> !value.equals(frozen));
    }

    private Map<String, Object> data(Figure figure, Map<List<String>, String> now, Optional<Close> close) {
        Map<String, Object> data = data(figure);
        gaps.add(figure, data);
        close.ifPresent(one -> data.put("revision", one.revision()));
        other(figure, now).ifPresent(value -> data.put("now", value));
        return data;
    }

    private void demandKnown(Rules rules) {
        Called called = new Called(session, rules);
        unit = called.unit(unit);
        statistic = called.statistic(statistic);
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
}
