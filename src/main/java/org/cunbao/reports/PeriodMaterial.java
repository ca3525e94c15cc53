package org.cunbao.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.statistics.Contribution;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Period;

/** The figures of one period and what each of them counts, as canonical text and as values. */
final class PeriodMaterial {

    private static final String CONTRIBUTIONS = "statistic,breakdown,unit,entity,amount,file,sha256,sheet,row,entry\n";

    private final List<Figure> figures = new ArrayList<>();
    private final Map<Figure, List<Contribution>> contributions = new HashMap<>();

    static PeriodMaterial of(FiledFigures filed, Period period) {
        PeriodMaterial material = new PeriodMaterial();
        filed.evaluate(List.of(period), (figure, parts) -> {
            material.figures.add(figure);
            material.contributions.put(figure, parts);
        });
        material.figures.sort(FiledFigures.ORDER);
        return material;
    }

    List<Figure> figures() {
        return figures;
    }

    /** What the whole figure of a statistic counts, by unit. */
    Map<String, List<Contribution>> wholes(String statistic) {
        Map<String, List<Contribution>> wholes = new TreeMap<>(CodePoints.ORDER);
        for (Figure figure : figures) {
            if (figure.statistic().equals(statistic) && figure.breakdown().isEmpty()) {
                wholes.put(figure.unit(), contributions.getOrDefault(figure, List.of()));
            }
        }
        return wholes;
    }

    /** As {@code figures.csv} has them: header line, sorted, LF. */
    String figuresText() {
        StringBuilder text = new StringBuilder(FiguresTable.HEADER).append('\n');
        figures.forEach(
                figure -> text.append(CsvFile.text(FiguresTable.cells(figure))).append('\n'));
        return text.toString();
    }

    /** One line for each entry that a figure takes: in the order of the figures, then entity, then entry; LF. */
    String contributionsText() {
        StringBuilder text = new StringBuilder(CONTRIBUTIONS);
        for (Figure figure : figures) {
            for (Contribution part : contributions.getOrDefault(figure, List.of())) {
                part.entries()
                        .forEach(entry -> text.append(CsvFile.text(
                                        figure.statistic(),
                                        figure.breakdown(),
                                        figure.unit(),
                                        part.entity(),
                                        part.amount().toPlainString(),
                                        entry.file(),
                                        entry.sha256(),
                                        entry.sheet(),
                                        entry.row(),
                                        entry.entry()))
                                .append('\n'));
            }
        }
        return text.toString();
    }
}
