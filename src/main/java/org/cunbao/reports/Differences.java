package org.cunbao.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cunbao.audit.Change;
import org.cunbao.audit.Comparison;
import org.cunbao.audit.FigureKey;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Rules;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.CodePoints;

/**
 * Figures of two states with their differences by cause, for a workbook.
 *
 * <p>Ids get their names from the rules of the later state, and where it knows them no more from those of the earlier.
 *
 * @param heading what the figures are about; its time is that of the later state
 * @param then which is the earlier state, in words
 * @param now which is the later one, in words
 * @param rules of the later state, then of the earlier one
 * @param found what was found, narrowed to the figures that are asked for
 */
public record Differences(Heading heading, String then, String now, List<Rules> rules, Comparison found) {

    public Differences {
        rules = List.copyOf(rules);
    }

    /** Writes them as a file; the same differences give the same bytes. */
    public interface Book {
        void write(Differences differences, OutputStream out) throws IOException;
    }

    /** What differs, in the order in which a report tells of it: whole figures before parts, the township first. */
    List<Change> sorted() {
        List<String> statistics = catalogues().stream()
                .flatMap(catalogue -> catalogue.statistics().stream())
                .map(Statistic::id)
                .distinct()
                .toList();
        return found.changes().stream()
                .sorted(Comparator.comparingInt((Change change) -> place(statistics, change.figure()))
                        .thenComparing(change -> change.figure().statistic(), CodePoints.ORDER)
                        .thenComparing(change -> change.figure().breakdown(), CodePoints.ORDER)
                        .thenComparing(change -> change.figure().unit(), CodePoints.ORDER))
                .toList();
    }

    private static int place(List<String> statistics, FigureKey figure) {
        int place = statistics.indexOf(figure.statistic());
        return place < 0 ? statistics.size() : place;
    }

    /** The statistic's name, else its id. */
    String statistic(FigureKey figure) {
        return find(figure).map(one -> one.names().zh()).orElse(figure.statistic());
    }

    /** The unit of measure in brackets; empty where it is unknown. */
    String measure(FigureKey figure) {
        return find(figure).map(one -> "（" + one.measure().zh() + "）").orElse("");
    }

    /** What part of it is told, {@code 类别：文化能人}; empty for the whole. */
    String part(FigureKey figure) {
        int sign = figure.breakdown().indexOf('=');
        if (sign < 0) {
            return figure.breakdown();
        }
        String field = figure.breakdown().substring(0, sign);
        String code = figure.breakdown().substring(sign + 1);
        Optional<Field> known = catalogues().stream()
                .flatMap(catalogue -> catalogue.find(figure.statistic()).stream()
                        .flatMap(statistic -> catalogue.field(statistic, field).stream()))
                .findFirst();
        return known.map(Field::zh).orElse(field) + "："
                + known.flatMap(one -> label(one, code)).orElse(code);
    }

    private static Optional<String> label(Field field, String code) {
        return field.codes().stream()
                .filter(one -> one.id().equals(code))
                .map(Code::zh)
                .findFirst();
    }

    /** The unit's name, else its code. */
    String unit(FigureKey figure) {
        return rules.stream()
                .flatMap(one -> one.units().find(figure.unit()).stream())
                .map(org.cunbao.vocabulary.Unit::name)
                .findFirst()
                .orElse(figure.unit());
    }

    private Optional<Statistic> find(FigureKey figure) {
        return catalogues().stream()
                .flatMap(catalogue -> catalogue.find(figure.statistic()).stream())
                .findFirst();
    }

    private List<Catalogue> catalogues() {
        return rules.stream().map(one -> Catalogue.of(one, heading.period())).toList();
    }
}
