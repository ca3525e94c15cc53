package org.cunbao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cunbao.ledger.History;
import org.cunbao.vocabulary.CodePoints;

/** Compares the readings of two ledgers, file by file, and tells the first stage at which each pair parts. */
public final class Marked {

    private Marked() {}

    /** Files whose readings differ, or that only one of them has. */
    public static List<Difference> differences(Map<String, History.Marks> then, Map<String, History.Marks> now) {
        SortedSet<String> files = new TreeSet<>(CodePoints.ORDER);
        files.addAll(then.keySet());
        files.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String file : files) {
            History.Marks before = then.get(file);
            History.Marks after = now.get(file);
            String name = file.replaceFirst("@[0-9a-f]{64}$", "");
            if (before == null || after == null) {
                differences.add(new Difference(
                        Stage.READ, name, "", before == null ? "" : "counts", after == null ? "" : "counts"));
            } else if (!before.equals(after)) {
                differences.add(difference(name, before, after));
            }
        }
        return differences;
    }

    private static Difference difference(String name, History.Marks before, History.Marks after) {
        if (!before.format().equals(after.format())) {
            return new Difference(Stage.READ, name, "", before.format(), after.format());
        }
        if (!before.recognised().equals(after.recognised())) {
            return new Difference(Stage.RECOGNISED, name, "", before.tallies(), after.tallies());
        }
        return new Difference(
                Stage.NORMALISED,
                name,
                "",
                before.whole().substring(0, 12),
                after.whole().substring(0, 12));
    }
}
