package org.cunbao.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Language;

/** Figures as a table for a terminal, in the order of reports. */
final class FiguresText {

    private final Session session;
    private final Rules rules;

    FiguresText(Session session, Rules rules) {
        this.session = session;
        this.rules = rules;
    }

    /**
     * @param now today's values of a closed period; of an open one there are none beside those that are told
     */
    TextTable table(List<Figure> figures, Map<List<String>, String> now) {
        Messages messages = session.messages();
        List<String> head = new ArrayList<>(List.of(
                messages.text("figures.head.statistic"),
                messages.text("figures.head.breakdown"),
                messages.text("figures.head.unit"),
                messages.text("figures.head.value"),
                messages.text("figures.head.measure"),
                messages.text("figures.head.coverage")));
        if (!now.isEmpty()) {
            head.add(messages.text("figures.head.now"));
        }
        TextTable table = new TextTable(head);
        for (Figure figure : sorted(figures)) {
            List<String> cells = cells(figure);
            if (!now.isEmpty()) {
                cells.add(FiguresCommand.other(figure, now)
                        .map(value -> "≠ " + (value.isEmpty() ? messages.text("figures.no-data") : value))
                        .orElse(""));
            }
            table.row(cells);
        }
        return table;
    }

    private List<Figure> sorted(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparingInt(
                        figure -> find(figure).map(Statistic::order).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private Optional<Statistic> find(Figure figure) {
        return rules.statistics().stream()
                .filter(one -> one.id().equals(figure.statistic()))
                .filter(one -> one.validity().holdsOn(figure.period().lastDay()))
                .findFirst();
    }

    private List<String> cells(Figure figure) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        Optional<Statistic> defined = find(figure);
        List<String> cells = new ArrayList<>();
        cells.add(defined.map(one -> chinese ? one.names().zh() : one.names().en())
                .orElse(figure.statistic()));
        cells.add(new Called(session, rules).part(defined, figure.breakdown()));
        cells.add(rules.units().name(figure.unit()));
        cells.add(figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> session.messages().text("figures.no-data")));
        cells.add(
                defined.map(one -> chinese ? one.measure().zh() : one.measure().en())
                        .orElse(""));
        cells.add(coverage(session.messages(), figure));
        return cells;
    }

    /** Who reported, of whom it was expected; a form that is sent when something changes is expected of nobody. */
    static String coverage(Messages messages, Figure figure) {
        Figure.Coverage coverage = figure.coverage();
        String expected =
                coverage.expected() == 0 ? messages.text("figures.as-needed") : String.valueOf(coverage.expected());
        return coverage.covered() + "/" + expected
                + (coverage.carriedOver() ? " " + messages.text("figures.carried-over") : "");
    }
}
