package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Statistic;

/** The township's figures of a longer period beside those of its quarters, with what their sum differs by. */
final class QuartersTable {

    static final String NAME = "分季";

    private QuartersTable() {}

    static ReportTable of(TownshipReport report) {
        List<String> columns = new ArrayList<>(List.of("指标", "计量单位", "全期"));
        report.figures().quarters().keySet().forEach(quarter -> columns.add(PeriodName.of(quarter)));
        columns.addAll(List.of("各季合计", "合计减全期"));
        List<List<Shown>> rows = report.catalogue().statistics().stream()
                .map(statistic -> row(report, statistic))
                .toList();
        return new ReportTable(
                NAME,
                "全期的数由条目直接算出，不是各季相加：同一人、同一事在几个季度里各计一次，全期只计一次；到季末之后才办成的（如后来实现的微心愿），全期会多于各季合计；在册的取期末，不相加。各季按现在所知计算。",
                columns,
                rows,
                3);
    }

    private static List<Shown> row(TownshipReport report, Statistic statistic) {
        String township = report.heading().township().code();
        Optional<BigDecimal> whole = report.figures().now().value(statistic.id(), "", township);
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(statistic.names().zh(), Shown.Tone.HEAD));
        row.add(Shown.text(statistic.measure().zh(), Shown.Tone.CENTRED));
        row.add(Shown.figure(whole, statistic.id(), township));
        report.figures()
                .quarters()
                .values()
                .forEach(quarter -> row.add(Shown.value(quarter.value(statistic.id(), "", township))));
        Optional<BigDecimal> sum = sum(report, statistic, township);
        row.add(sum.map(Shown::number).orElse(Shown.text("")));
        row.add(sum.flatMap(all -> whole.map(all::subtract))
                .filter(difference -> difference.signum() != 0)
                .map(Shown::number)
                .orElse(Shown.text("")));
        return row;
    }

    /** Of what has data; empty for what stands on a last day, and for a rate, which cannot be added. */
    private static Optional<BigDecimal> sum(TownshipReport report, Statistic statistic, String township) {
        boolean register = report.catalogue().forms().stream()
                .anyMatch(form -> form.id().equals(statistic.form()) && form.kind() == Form.Kind.REGISTER);
        if (register || statistic.measure().zh().contains("%")) {
            return Optional.empty();
        }
        return report.figures().quarters().values().stream()
                .flatMap(quarter -> quarter.value(statistic.id(), "", township).stream())
                .reduce(BigDecimal::add);
    }
}
