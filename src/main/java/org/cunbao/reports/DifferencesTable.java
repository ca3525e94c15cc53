package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.audit.Cause;
import org.cunbao.audit.Change;
import org.cunbao.audit.FigureKey;
import org.cunbao.audit.Part;

/** Every figure that differs: then, now, the difference, and its parts by cause in their fixed order. */
final class DifferencesTable {

    static final String NAME = "差异";

    private DifferencesTable() {}

    static ReportTable of(Differences differences) {
        List<Cause> causes = moved(differences);
        List<String> columns = new ArrayList<>(List.of("指标", "分类", "单位", "当时", "现在", "差额"));
        causes.stream().map(CauseWords::name).forEach(columns::add);
        List<List<Shown>> rows = differences.sorted().stream()
                .map(change -> row(differences, change, causes))
                .toList();
        return new ReportTable(NAME, note(differences, rows.size()), columns, rows, 3);
    }

    /** The causes that have a part in some figure. */
    static List<Cause> moved(Differences differences) {
        return differences.found().causes().stream()
                .filter(cause -> differences.found().changes().stream()
                        .flatMap(change -> change.parts().stream())
                        .anyMatch(part -> part.cause() == cause))
                .toList();
    }

    private static String note(Differences differences, int rows) {
        return "当时：" + differences.then() + "；现在：" + differences.now() + "。"
                + (rows == 0 ? "没有不同的数。" : "各原因的数相加，恰好等于差额；点它可到所增减的各条。无数据按 0 计。");
    }

    private static List<Shown> row(Differences differences, Change change, List<Cause> causes) {
        FigureKey figure = change.figure();
        List<Shown> row = new ArrayList<>(List.of(
                Shown.text(differences.statistic(figure) + differences.measure(figure), Shown.Tone.HEAD),
                Shown.text(differences.part(figure)),
                Shown.text(differences.unit(figure)),
                value(change.then()),
                value(change.now()),
                Shown.number(change.difference())));
        causes.forEach(cause -> row.add(amount(change, cause)));
        return row;
    }

    private static Shown value(String value) {
        return Shown.value(Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    private static Shown amount(Change change, Cause cause) {
        return change.parts().stream()
                .filter(part -> part.cause() == cause)
                .findFirst()
                .map(part -> amount(change.figure(), part))
                .orElse(Shown.text(""));
    }

    private static Shown amount(FigureKey figure, Part part) {
        Shown.Link link = link(figure, part.cause());
        return Shown.figure(Optional.of(part.amount()), link.statistic(), link.unit());
    }

    /** By which a part is led to what it gained and lost. */
    static Shown.Link link(FigureKey figure, Cause cause) {
        return new Shown.Link(figure.what() + " " + cause.code(), figure.unit());
    }
}
