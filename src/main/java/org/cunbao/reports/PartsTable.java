package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.Statistic;
import org.cunbao.vocabulary.Unit;

/** The figures told by codes: what kinds of activities, what groups of people. */
final class PartsTable {

    static final String NAME = "分类";
    static final int LABEL = 2;
    static final int TOWNSHIP = 3;

    private PartsTable() {}

    static ReportTable of(TownshipReport report) {
        List<String> columns = new ArrayList<>(List.of("指标", "分类", "类别", "全镇"));
        report.heading().villages().stream().map(Unit::name).forEach(columns::add);
        List<List<Shown>> rows = new ArrayList<>();
        for (Statistic statistic : report.catalogue().statistics()) {
            for (String field : statistic.breakdowns()) {
                report.codes(statistic, field).forEach(code -> rows.add(row(report, statistic, field, code)));
            }
        }
        return new ReportTable(NAME, "未填类别的不计入任何一类，所以各类相加可以小于总数。", columns, rows, 4);
    }

    private static List<Shown> row(TownshipReport report, Statistic statistic, String field, Code code) {
        List<Shown> row = new ArrayList<>();
        row.add(Shown.text(statistic.names().zh(), Shown.Tone.HEAD));
        row.add(Shown.text(
                report.catalogue().field(statistic, field).map(Field::zh).orElse(field), Shown.Tone.QUIET));
        row.add(Shown.text(code.zh()));
        for (String unit : report.heading().codes()) {
            String part = field + "=" + code.id();
            row.add(Shown.figure(report.figures().now().value(statistic.id(), part, unit), statistic.id(), unit));
        }
        return row;
    }
}
