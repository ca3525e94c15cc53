package org.cunbao.reports;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.TownshipReport.Joint;
import org.cunbao.vocabulary.CodePoints;

/** What several units speak of, and the township counts once. */
final class JointTable {

    static final String NAME = "联合";

    private JointTable() {}

    static ReportTable of(TownshipReport report) {
        List<String> order =
                report.catalogue().statistics().stream().map(Statistic::id).toList();
        List<List<Shown>> rows = report.joint().stream()
                .sorted(Comparator.comparingInt((Joint joint) -> order.indexOf(joint.statistic()))
                        .thenComparing(Joint::label, CodePoints.ORDER)
                        .thenComparing(Joint::entity, CodePoints.ORDER))
                .map(joint -> row(report, joint))
                .toList();
        return new ReportTable(
                NAME, "全镇只计一次、几个单位各计一次的事与人；全镇数与各村合计的差额由此而来。", List.of("指标", "内容", "单位数", "单位", "实体"), rows, 2);
    }

    private static List<Shown> row(TownshipReport report, Joint joint) {
        return List.of(
                Shown.text(
                        report.catalogue()
                                .find(joint.statistic())
                                .map(statistic -> statistic.names().zh())
                                .orElse(joint.statistic()),
                        Shown.Tone.HEAD),
                Shown.text(joint.label()),
                Shown.number(joint.units().size()),
                Shown.text(joint.units().stream().map(report.heading()::name).collect(Collectors.joining("、"))),
                Shown.id(joint.entity()));
    }
}
