package org.cunbao.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Counting;
import org.cunbao.definitions.Statistic;
import org.cunbao.statistics.Figure;
import org.cunbao.vocabulary.Period;

/** The township's figures beside those of the period before and of the year before. */
final class OverviewTable {

    static final String NAME = "总览";

    private final TownshipReport report;
    private final String township;
    /** Whether there is something to compare with; a year's period before is the year before. */
    private final boolean hasBefore;

    private final boolean hasYearBefore;

    private OverviewTable(TownshipReport report) {
        this.report = report;
        this.township = report.heading().township().code();
        Period period = report.heading().period();
        boolean two = !PeriodName.before(period).equals(PeriodName.yearBefore(period));
        this.hasBefore = two && !report.figures().before().all().isEmpty();
        this.hasYearBefore = !report.figures().yearBefore().all().isEmpty();
    }

    static ReportTable of(TownshipReport report) {
        return new OverviewTable(report).table();
    }

    private ReportTable table() {
        List<List<Shown>> rows =
                report.catalogue().statistics().stream().map(this::row).toList();
        return new ReportTable(NAME, note(), columns(), rows, 2);
    }

    private String note() {
        StringBuilder note =
                new StringBuilder("工作簿里点本期数可到来源各行。“应报”按单位与季度计，“不定期”指有变化时才报；").append("“沿用”指登记表本期未报、沿用上次所报。");
        if (!hasBefore && !hasYearBefore) {
            note.append("以前各期没有数据，不作比较。");
        } else {
            note.append("以前各期按现在所知计算，与当时交出的数不同时，用 audit compare 查原因。");
        }
        return note.toString();
    }

    private List<String> columns() {
        Period period = report.heading().period();
        List<String> columns = new ArrayList<>(List.of("指标", "计量单位", "本期\n" + PeriodName.of(period)));
        if (hasBefore) {
            columns.addAll(List.of("上期\n" + PeriodName.of(PeriodName.before(period)), "比上期", "比上期（%）"));
        }
        if (hasYearBefore) {
            columns.addAll(List.of("上年同期\n" + PeriodName.of(PeriodName.yearBefore(period)), "比上年", "比上年（%）"));
        }
        columns.addAll(List.of("已报", "应报", "沿用", "口径", "编号"));
        return columns;
    }

    private List<Shown> row(Statistic statistic) {
        Optional<Figure> figure = report.figures().now().find(statistic.id(), "", township);
        Optional<BigDecimal> now = figure.flatMap(Figure::value);
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(statistic.names().zh(), Shown.Tone.HEAD));
        row.add(Shown.text(statistic.measure().zh(), Shown.Tone.CENTRED));
        row.add(Shown.figure(now, statistic.id(), township));
        if (hasBefore) {
            compare(statistic, now, report.figures().before().value(statistic.id(), "", township), row);
        }
        if (hasYearBefore) {
            compare(statistic, now, report.figures().yearBefore().value(statistic.id(), "", township), row);
        }
        row.addAll(coverage(figure));
        row.add(Shown.text(statistic.text().zh(), Shown.Tone.QUIET));
        row.add(Shown.text(statistic.id(), Shown.Tone.QUIET));
        return row;
    }

    /** The difference of two percentages is told in points; a percentage of percentages would only confuse. */
    private static void compare(
            Statistic statistic, Optional<BigDecimal> now, Optional<BigDecimal> then, List<Shown> row) {
        Optional<BigDecimal> change = now.flatMap(value -> then.map(value::subtract));
        row.add(Shown.value(then));
        row.add(change.map(Shown::number).orElse(Shown.text("")));
        row.add(change.filter(difference -> then.orElseThrow().signum() > 0)
                .filter(difference -> !(statistic.counting() instanceof Counting.Ratio))
                .map(difference -> difference
                        .multiply(BigDecimal.valueOf(100))
                        .divide(then.orElseThrow(), 2, RoundingMode.HALF_UP))
                .map(Shown::number)
                .orElse(Shown.text("")));
    }

    private static List<Shown> coverage(Optional<Figure> figure) {
        if (figure.isEmpty()) {
            return List.of(Shown.text(""), Shown.text(""), Shown.text(""));
        }
        Figure.Coverage coverage = figure.get().coverage();
        Shown covered = Shown.number(coverage.covered());
        return List.of(
                coverage.covered() < coverage.expected() ? covered.as(Shown.Tone.WARN) : covered,
                coverage.expected() == 0 ? Shown.text("不定期", Shown.Tone.CENTRED) : Shown.number(coverage.expected()),
                Shown.text(coverage.carriedOver() ? "沿用" : "", Shown.Tone.CENTRED));
    }
}
