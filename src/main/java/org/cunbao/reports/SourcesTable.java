package org.cunbao.reports;

import java.util.Comparator;
import java.util.List;
import org.cunbao.definitions.Statistic;
import org.cunbao.reports.TownshipReport.Source;
import org.cunbao.vocabulary.CodePoints;

/** The rows behind the figures: by statistic, then by the unit that sent them, so that every link has one place. */
final class SourcesTable {

    static final String NAME = "来源";

    private SourcesTable() {}

    static ReportTable of(TownshipReport report) {
        List<List<Shown>> rows =
                sorted(report).stream().map(source -> row(report, source)).toList();
        return new ReportTable(
                NAME,
                "每行是一条计入的登记；村的数取本村的行，全镇的数取该指标的全部行，同一实体只计一次。",
                List.of("指标", "单位", "内容", "计入", "文件", "工作表", "行", "条", "实体"),
                rows,
                2);
    }

    private static List<Source> sorted(TownshipReport report) {
        List<String> statistics =
                report.catalogue().statistics().stream().map(Statistic::id).toList();
        List<String> units = report.heading().codes();
        return report.sources().stream()
                .sorted(Comparator.comparingInt((Source source) -> statistics.indexOf(source.statistic()))
                        .thenComparingInt(source -> units.indexOf(source.unit()))
                        .thenComparing(Source::file, CodePoints.ORDER)
                        .thenComparing(Source::sheet, CodePoints.ORDER)
                        .thenComparingInt(Source::row)
                        .thenComparingInt(Source::entry)
                        .thenComparing(Source::entity, CodePoints.ORDER))
                .toList();
    }

    private static List<Shown> row(TownshipReport report, Source source) {
        String statistic = report.catalogue()
                .find(source.statistic())
                .map(known -> known.names().zh())
                .orElse(source.statistic());
        return List.of(
                Shown.text(statistic, Shown.Tone.HEAD),
                Shown.text(report.heading().name(source.unit())),
                Shown.text(source.values()),
                Shown.number(source.amount()),
                Shown.text(source.file(), Shown.Tone.QUIET),
                Shown.text(source.sheet(), Shown.Tone.QUIET),
                Shown.number(source.row()),
                Shown.number(source.entry()),
                Shown.id(source.entity()));
    }
}
