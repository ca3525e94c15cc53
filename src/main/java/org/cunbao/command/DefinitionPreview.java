package org.cunbao.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cunbao.command.json.Json;
import org.cunbao.definitions.Definitions;
import org.cunbao.definitions.Rules;
import org.cunbao.reports.FiledFigures;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;

/** Tells every figure that would be another under a changed or a new definition; nothing is stored. */
final class DefinitionPreview {

    private final Session session;
    private final Rules rules;
    private final FiledFigures filed;

    /**
     * @param rules of now, under which the figures are counted
     */
    DefinitionPreview(Session session, Rules rules, FiledFigures filed) {
        this.session = session;
        this.rules = rules;
        this.filed = filed;
    }

    void print(Period period, Path file) {
        Path path = session.surroundings().current().resolve(file);
        Rules changed = Definitions.with(rules, String.valueOf(path.getFileName()), text(path));
        Map<List<String>, String> before = FiguresCommand.values(filed.figures(List.of(period)));
        List<Figure> others = filed.under(changed).figures(List.of(period)).stream()
                .filter(figure ->
                        !before.getOrDefault(FiguresCommand.key(figure), "").equals(FiguresCommand.value(figure)))
                .toList();
        if (session.json()) {
            session.out()
                    .println(Json.of(
                            others.stream().map(figure -> data(figure, before)).toList()));
        } else {
            table(others, before).print(session.out());
            session.out().println(session.messages().text("figures.previewed", others.size(), period.code()));
        }
    }

    private TextTable table(List<Figure> others, Map<List<String>, String> before) {
        Messages messages = session.messages();
        TextTable table = new TextTable(List.of(
                messages.text("figures.head.statistic"),
                messages.text("figures.head.breakdown"),
                messages.text("figures.head.unit"),
                messages.text("compare.then"),
                messages.text("figures.preview-value")));
        for (Figure figure : others) {
            String name = rules.units().name(figure.unit());
            table.row(List.of(
                    figure.statistic(),
                    figure.breakdown(),
                    name,
                    shown(before.getOrDefault(FiguresCommand.key(figure), "")),
                    shown(FiguresCommand.value(figure))));
        }
        return table;
    }

    private String shown(String value) {
        return value.isEmpty() ? session.messages().text("figures.no-data") : value;
    }

    private static Map<String, Object> data(Figure figure, Map<List<String>, String> before) {
        Map<String, Object> data = FiguresCommand.data(figure);
        data.put("before", before.getOrDefault(FiguresCommand.key(figure), ""));
        return data;
    }

    private String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new Stopped(ExitCode.USAGE, session.messages().text("figures.no-file", path));
        }
    }
}
