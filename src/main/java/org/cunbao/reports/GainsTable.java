package org.cunbao.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.audit.Change;
import org.cunbao.audit.Part;

/**
 * What each part gained and lost, entry by entry.
 *
 * @param table the entries, in the order of the figures and of the causes
 * @param places the first row of each part, from 0
 */
public record GainsTable(ReportTable table, Map<Shown.Link, Integer> places) {

    static final String NAME = "增减明细";

    private static final int HASH_SHOWN = 16;

    /** Its rows and where each part's begin. */
    public static GainsTable of(Differences differences) {
        List<List<Shown>> rows = new ArrayList<>();
        Map<Shown.Link, Integer> places = new LinkedHashMap<>();
        for (Change change : differences.sorted()) {
            for (Part part : change.parts()) {
                if (!part.gained().isEmpty() || !part.lost().isEmpty()) {
                    places.put(DifferencesTable.link(change.figure(), part.cause()), rows.size());
                }
                part.gained().forEach(one -> rows.add(row(differences, change, part, "增加", one)));
                part.lost().forEach(one -> rows.add(row(differences, change, part, "去掉", one)));
            }
        }
        ReportTable table = new ReportTable(
                NAME,
                "每行是某一原因使某个数多计或不再计的一条登记；一个实体有几条登记的，每条都列出，计入的数只算一次。",
                List.of("指标", "分类", "单位", "原因", "增减", "计入", "文件", "表号", "行", "条", "实体", "文件校验（SHA-256 前 16 位）"),
                rows,
                5);
        return new GainsTable(table, places);
    }

    private static List<Shown> row(
            Differences differences, Change change, Part part, String sign, Part.Counted counted) {
        List<Shown> row = new ArrayList<>(List.of(
                Shown.text(differences.statistic(change.figure()), Shown.Tone.HEAD),
                Shown.text(differences.part(change.figure())),
                Shown.text(differences.unit(change.figure())),
                Shown.text(CauseWords.name(part.cause())),
                Shown.text(sign, sign.equals("增加") ? Shown.Tone.GOOD : Shown.Tone.WARN),
                Shown.number(new java.math.BigDecimal(counted.amount())),
                Shown.text(counted.file(), Shown.Tone.QUIET)));
        counted.numbers().forEach(number -> row.add(Shown.number(number)));
        row.add(Shown.id(counted.entity()));
        row.add(Shown.id(counted.sha256().substring(0, HASH_SHOWN)));
        return row;
    }
}
