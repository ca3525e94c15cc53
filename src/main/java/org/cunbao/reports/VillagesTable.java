package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Unit;

/** Every statistic for the township, for its villages together, and for each of them. */
final class VillagesTable {

    static final String NAME = "分村";
    static final int FIRST_VILLAGE = 5;

    private VillagesTable() {}

    static ReportTable of(TownshipReport report) {
        List<String> columns = new ArrayList<>(List.of("指标", "计量单位", "全镇", "各村合计", "合计减全镇"));
        report.heading().villages().stream().map(Unit::name).forEach(columns::add);
        List<List<Shown>> rows = report.catalogue().statistics().stream()
                .map(statistic -> row(report, statistic))
                .toList();
        return new ReportTable(NAME, "几个村都报的同一件事、同一个人，全镇只计一次，所以各村合计可以大于全镇；镇本级自报的只计入全镇，所以也可以小于。", columns, rows, 3);
    }

    private static List<Shown> row(TownshipReport report, Statistic statistic) {
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(statistic.names().zh(), Shown.Tone.HEAD));
        row.add(Shown.text(statistic.measure().zh(), Shown.Tone.CENTRED));
        String township = report.heading().township().code();
        Optional<BigDecimal> whole = report.figures().now().value(statistic.id(), "", township);
        row.add(Shown.figure(whole, statistic.id(), township));
        Optional<BigDecimal> sum = sum(report, statistic);
        row.add(sum.map(Shown::number).orElse(Shown.text("")));
        row.add(sum.flatMap(all -> whole.map(all::subtract))
                .filter(difference -> difference.signum() != 0)
                .map(Shown::number)
                .orElse(Shown.text("")));
        for (Unit village : report.heading().villages()) {
            row.add(Shown.figure(
                    report.figures().now().value(statistic.id(), "", village.code()), statistic.id(), village.code()));
        }
        return row;
    }

    /** Of what has data; empty where nothing has, and for a rate, which cannot be added. */
    static Optional<BigDecimal> sum(TownshipReport report, Statistic statistic) {
        if (statistic.measure().zh().contains("%")) {
            return Optional.empty();
        }
        return report.heading().villages().stream()
                .flatMap(village -> report.figures().now().value(statistic.id(), "", village.code()).stream())
                .reduce(BigDecimal::add);
    }
}
