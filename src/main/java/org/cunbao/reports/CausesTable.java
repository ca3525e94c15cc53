package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.audit.Cause;

/** The causes in the order in which they are switched on, what each means, and how many figures it moved. */
final class CausesTable {

    static final String NAME = "原因说明";

    private CausesTable() {}

    static ReportTable of(Differences differences) {
        List<List<Shown>> rows = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            rows.add(List.of(
                    Shown.number(cause.ordinal() + 1),
                    Shown.text(CauseWords.name(cause), Shown.Tone.HEAD),
                    Shown.text(CauseWords.meaning(cause)),
                    differences.found().causes().contains(cause)
                            ? Shown.text("有", Shown.Tone.GOOD)
                            : Shown.text("没有", Shown.Tone.QUIET),
                    Shown.number(moved(differences, cause))));
        }
        differences.found().defects().forEach(defect -> rows.add(remark(CauseWords.meaning(defect))));
        differences
                .found()
                .otherPrograms()
                .forEach(program -> rows.add(remark("由另一版程序（" + program + "）读过的文件，比较时由本程序重新读过。")));
        return new ReportTable(
                NAME,
                "先重做当时的状态，再按这个固定的次序把后来的变化逐项加上；每一项的数，是加上它前后两个状态之差，所以没有“其他”。",
                List.of("次序", "原因", "含义", "后来有无变化", "影响的数（个）"),
                rows,
                2);
    }

    private static List<Shown> remark(String text) {
        return List.of(
                Shown.text(""), Shown.text("备注", Shown.Tone.WARN), Shown.text(text), Shown.text(""), Shown.text(""));
    }

    private static int moved(Differences differences, Cause cause) {
        return (int) differences.found().changes().stream()
                .filter(change -> change.parts().stream().anyMatch(part -> part.cause() == cause))
                .count();
    }
}
