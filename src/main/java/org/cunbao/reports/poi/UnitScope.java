package org.cunbao.reports.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cunbao.reports.Comparison;
import org.cunbao.reports.FigureBook;
import org.cunbao.reports.TownshipReport;

/** The figures of one unit by their terms, and its name. */
final class UnitScope implements Scope {

    private static final String NO_DATA = "（无数据）";

    private final TownshipReport report;
    private final String unit;

    UnitScope(TownshipReport report, String unit) {
        this.report = report;
        this.unit = unit;
    }

    @Override
    public Optional<Told> find(String term) {
        if (term.equals("name")) {
            return Optional.of(Told.text(report.heading().name(unit)));
        }
        return FigureTerm.parse(term, report.catalogue()).flatMap(this::told);
    }

    @Override
    public Optional<List<Scope>> rows(String name) {
        return Optional.empty();
    }

    private Optional<Told> told(FigureTerm term) {
        Comparison figures = report.figures();
        String aspect = term.aspect();
        if (aspect.startsWith("minus ")) {
            return FigureTerm.parse(aspect.substring(6), report.catalogue())
                    .map(other -> number(difference(value(figures.now(), term), value(figures.now(), other))));
        }
        Optional<BigDecimal> now = value(figures.now(), term);
        return switch (aspect) {
            case "" -> Optional.of(number(now));
            case "before" -> Optional.of(number(value(figures.before(), term)));
            case "yearBefore" -> Optional.of(number(value(figures.yearBefore(), term)));
            case "change" -> Optional.of(change(difference(now, value(figures.before(), term))));
            case "yearChange" -> Optional.of(change(difference(now, value(figures.yearBefore(), term))));
            case "name" -> Optional.of(Told.text(term.statistic().names().zh()));
            case "measure" -> Optional.of(Told.text(term.statistic().measure().zh()));
            case "text" -> Optional.of(Told.text(term.statistic().text().zh()));
            case "top" -> Optional.of(Told.text(Leaders.of(report, term)));
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> value(FigureBook book, FigureTerm term) {
        return book.value(term.statistic().id(), term.part(), unit);
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> left, Optional<BigDecimal> right) {
        return left.flatMap(value -> right.map(value::subtract));
    }

    private static Told number(Optional<BigDecimal> value) {
        return value.map(number -> new Told(number.toPlainString(), number.signum() != 0))
                .orElse(new Told(NO_DATA, false));
    }

    /** 增加 3, 减少 3, 持平; nothing where one of the two has no data. */
    private static Told change(Optional<BigDecimal> difference) {
        return difference
                .map(number -> switch (number.signum()) {
                    case 0 -> Told.text("持平");
                    case 1 -> Told.text("增加 " + number.toPlainString());
                    default -> Told.text("减少 " + number.negate().toPlainString());
                })
                .orElse(Told.text(""));
    }
}
