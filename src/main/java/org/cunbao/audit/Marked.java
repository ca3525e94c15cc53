package org.cunbao.audit;

import java.util.List;
import java.util.SortedMap;
import org.cunbao.ledger.History;

/** Compares the readings of two ledgers, file by file, and tells the first stage at which each pair parts. */
public final class Marked {

    /** Stands where a side does not count the file. */
    private static final History.Marks NONE = new History.Marks("", "", "", "");

    private Marked() {}

    /** Files whose readings differ, or that only one of them has. */
    public static List<Difference> differences(
            SortedMap<String, History.Marks> then, SortedMap<String, History.Marks> now) {
        return TwoSides.differences(then, now, NONE, Marked::difference);
    }

    private static Difference difference(String file, History.Marks before, History.Marks after) {
        String name = file.replaceFirst("@[0-9a-f]{64}$", "");
        if (before == NONE || after == NONE) {
            return new Difference(Stage.READ, name, "", before == NONE ? "" : "counts", after == NONE ? "" : "counts");
        }
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
