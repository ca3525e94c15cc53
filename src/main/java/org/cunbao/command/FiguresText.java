package org.cunbao.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Language;

/** Figures as a table for a terminal, in the words of the definitions. */
final class FiguresText {

    private final Session session;
    private final Rules rules;

    FiguresText(Session session, Rules rules) {
        this.session = session;
        this.rules = rules;
    }

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
        for (Figure figure : figures) {
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

    private List<String> cells(Figure figure) {
        boolean chinese = session.messages().language() == Language.CHINESE;
        Optional<Statistic> defined = rules.statistics().stream()
                .filter(one -> one.id().equals(figure.statistic()))
                .filter(one -> one.validity().holdsOn(figure.period().lastDay()))
                .findFirst();
        List<String> cells = new ArrayList<>();
        cells.add(defined.map(one -> chinese ? one.names().zh() : one.names().en())
                .orElse(figure.statistic()));
        cells.add(figure.breakdown());
        cells.add(rules.units().name(figure.unit()));
        cells.add(figure.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> session.messages().text("figures.no-data")));
        cells.add(
                defined.map(one -> chinese ? one.measure().zh() : one.measure().en())
                        .orElse(""));
        cells.add(figure.coverage().covered() + "/" + figure.coverage().expected()
                + (figure.coverage().carriedOver() ? " " + session.messages().text("figures.carried-over") : ""));
        return cells;
    }
}
