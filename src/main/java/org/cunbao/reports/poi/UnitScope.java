package org.cunbao.reports.poi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cunbao.reports.Comparison;
import org.cunbao.reports.FigureBook;
import org.cunbao.reports.TownshipReport;

/** The figures of one unit by their terms, and its name. */
final class UnitScope implements Scope {

    /** Written where there is no figure: in a sentence, and in a cell of a table. */
    static final String IN_WORDS = "（无数据）";

    static final String IN_CELL = "—";

    private final TownshipReport report;
    private final String unit;
    private final String absent;

    /**
     * @param absent what is written where there is no figure
     */
    UnitScope(TownshipReport report, String unit, String absent) {
        this.report = report;
        this.unit = unit;
        this.absent = absent;
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
            case "change" -> Optional.of(change(term, difference(now, value(figures.before(), term))));
            case "yearChange" -> Optional.of(change(term, difference(now, value(figures.yearBefore(), term))));
            case "known" ->
                Optional.of(Told.text(now.map(BigDecimal::toPlainString).orElse("")));
            case "parts" -> Optional.of(Told.text(parts(term)));
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

    private Told number(Optional<BigDecimal> value) {
        return value.map(number -> new Told(number.toPlainString(), number.signum() != 0))
                .orElse(new Told(absent, false));
    }

    /** The codes of a field of which there is something, in their order: 法律援助 7 次、生活关爱 17 次. */
    private String parts(FigureTerm term) {
        return report.codes(term.statistic(), term.part()).stream()
                .flatMap(code -> report
                        .figures()
                        .now()
                        .value(term.statistic().id(), term.part() + "=" + code.id(), unit)
                        .filter(value -> value.signum() != 0)
                        .map(value -> code.zh() + " " + value.toPlainString() + " "
                                + term.statistic().measure().zh())
                        .stream())
                .collect(Collectors.joining("、"));
    }

    /** 增加 3 人, 减少 3 人, 持平; nothing where one of the two has no data. */
    private static Told change(FigureTerm term, Optional<BigDecimal> difference) {
        String measure = term.statistic().measure().zh();
        String of = measure.equals("%") ? " 个百分点" : " " + measure;
        return difference
                .map(number -> switch (number.signum()) {
                    case 0 -> Told.text("持平");
                    case 1 -> Told.text("增加 " + number.toPlainString() + of);
                    default -> Told.text("减少 " + number.negate().toPlainString() + of);
                })
                .orElse(Told.text(""));
    }
}
