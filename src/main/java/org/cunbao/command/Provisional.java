package org.cunbao.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cunbao.definitions.Statistic;
import org.cunbao.ledger.Close;
import org.cunbao.ledger.Closes;
import org.cunbao.ledger.Filed;
import org.cunbao.reports.Catalogue;
import org.cunbao.reports.FiledFigures;
import org.cunbao.reports.Quarterly;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Period;

/** The township's figures of the open quarters that a run touched, as far as they are known; and what came late. */
final class Provisional {

    /** So many quarters stand beside each other; of a first import of many years the newest. */
    private static final int MOST = 6;

    private final Session session;
    private final Office office;
    private final List<Filed.Touched> touched;
    private final Set<Period> closed;

    private Provisional(Session session, Office office, List<Filed.Touched> touched, Set<Period> closed) {
        this.closed = Set.copyOf(closed);
        this.session = session;
        this.office = office;
        this.touched = touched;
    }

    static Provisional after(Session session, Office office, long run) {
        Set<Period> closed = session.room(Closes.class).findAll(office.township()).stream()
                .map(Close::period)
                .collect(Collectors.toSet());
        return new Provisional(session, office, session.room(Filed.class).findTouched(office.township(), run), closed);
    }

    void print() {
        SortedMap<Period, List<Figure>> figures = figures();
        if (!figures.isEmpty()) {
            session.out().println();
            session.out().println(session.messages().text("provisional.head"));
            table(figures).print(session.out());
        }
        late().forEach((period, count) ->
                session.out().println(session.messages().text("provisional.late", count, period.code())));
    }

    /** For scripts: the figures by period and statistic, and the number of late submissions by period. */
    Map<String, Object> data() {
        Map<String, Object> quarters = new LinkedHashMap<>();
        figures().forEach((period, figures) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            figures.forEach(
                    figure -> values.put(figure.statistic(), figure.value().orElse(null)));
            quarters.put(period.code(), values);
        });
        Map<String, Object> late = new LinkedHashMap<>();
        late().forEach((period, count) -> late.put(period.code(), count));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("figures", quarters);
        data.put("late", late);
        return data;
    }

    private SortedMap<Period, List<Figure>> figures() {
        List<Period> quarters = quarters();
        SortedMap<Period, List<Figure>> figures = new TreeMap<>();
        if (quarters.isEmpty()) {
            return figures;
        }
        FiledFigures filed = office.figures(office.now());
        for (Figure figure : filed.figures(quarters)) {
            if (figure.unit().equals(office.township()) && figure.breakdown().isEmpty()) {
                figures.computeIfAbsent(figure.period(), period -> new ArrayList<>())
                        .add(figure);
            }
        }
        figures.values()
                .removeIf(one -> one.stream().allMatch(figure -> figure.value().isEmpty()));
        return figures;
    }

    /** The open quarters of what was touched, and that of today, the newest only. */
    private List<Period> quarters() {
        SortedSet<Period> quarters = new TreeSet<>();
        touched.forEach(one -> quarters.addAll(Quarterly.of(one.period())));
        if (!quarters.isEmpty()) {
            quarters.add(Period.quarterOf(office.today()));
        }
        quarters.removeAll(closed);
        List<Period> all = new ArrayList<>(quarters);
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    private SortedMap<Period, Integer> late() {
        SortedMap<Period, Integer> late = new TreeMap<>();
        for (Filed.Touched one : touched) {
            if (one.arrived() > 0 && closed.contains(one.period())) {
                late.put(one.period(), one.arrived());
            }
        }
        return late;
    }

    private TextTable table(SortedMap<Period, List<Figure>> figures) {
        List<String> head = new ArrayList<>(List.of(session.messages().text("figures.head.statistic")));
        figures.keySet().forEach(period -> head.add(period.code()));
        head.add(session.messages().text("figures.head.measure"));
        TextTable table = new TextTable(head);
        boolean chinese = session.messages().language() == Language.CHINESE;
        for (Statistic statistic :
                Catalogue.of(office.rules(), figures.lastKey()).statistics()) {
            List<String> row = new ArrayList<>(
                    List.of(chinese ? statistic.names().zh() : statistic.names().en()));
            figures.values().forEach(quarter -> row.add(value(quarter, statistic.id())));
            row.add(chinese ? statistic.measure().zh() : statistic.measure().en());
            table.row(row);
        }
        return table;
    }

    private static String value(List<Figure> figures, String statistic) {
        return figures.stream()
                .filter(figure -> figure.statistic().equals(statistic))
                .findFirst()
                .flatMap(Figure::value)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
