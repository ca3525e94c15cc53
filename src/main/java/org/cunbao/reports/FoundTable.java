package org.cunbao.reports;

import java.util.Comparator;
import java.util.List;
import org.cunbao.reports.TownshipReport.FindingCount;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Severity;

/** How often what was found in whose papers, what matters most first. */
final class FoundTable {

    static final String NAME = "问题";

    private FoundTable() {}

    static ReportTable of(TownshipReport report) {
        List<String> units = report.heading().codes();
        List<List<Shown>> rows = report.findings().stream()
                .sorted(Comparator.comparingInt((FindingCount line) -> units.indexOf(line.unit()))
                        .thenComparing(FindingCount::unit)
                        .thenComparing(FindingCount::severity, Comparator.reverseOrder())
                        .thenComparing(line -> line.code().code(), CodePoints.ORDER))
                .map(line -> row(report, line))
                .toList();
        return new ReportTable(
                NAME,
                "错误：未能采用的行、表、文件；警告：未采用的值或需要核对的数；提示：仅供了解。",
                List.of("单位", "程度", "次数", "说明（头一处）", "头一处在", "代码"),
                rows,
                1);
    }

    private static List<Shown> row(TownshipReport report, FindingCount line) {
        return List.of(
                Shown.text(report.heading().name(line.unit()), Shown.Tone.HEAD),
                Shown.text(
                        word(line.severity()), line.severity() == Severity.INFO ? Shown.Tone.CENTRED : Shown.Tone.WARN),
                Shown.number(line.count()),
                Shown.text(line.example()),
                Shown.text(line.place(), Shown.Tone.QUIET),
                Shown.text(line.code().code(), Shown.Tone.QUIET));
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "错误";
            case WARNING -> "警告";
            case INFO -> "提示";
        };
    }
}
