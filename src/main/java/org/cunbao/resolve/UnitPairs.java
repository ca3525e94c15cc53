package org.cunbao.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.cunbao.definitions.Units;
import org.cunbao.vocabulary.Unit;

/** How each two units of a column stand to each other: there are few units and many pairs of entries. */
final class UnitPairs {

    private final int different;
    private final byte[] relations;

    UnitPairs(Column column, Units units) {
        this.different = column.different();
        this.relations = new byte[different * different];
        Map<String, Unit> byCode = new HashMap<>();
        units.all().forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
        IntStream.range(0, different).parallel().forEach(one -> {
            for (int other = 0; other < different; other++) {
                UnitRelation relation = relation(column.text(one), column.text(other), byCode, units);
                relations[one * different + other] = (byte) relation.ordinal();
            }
        });
    }

    /** Most units have nothing to do with each other, which is seen at a glance. */
    private static UnitRelation relation(String one, String other, Map<String, Unit> byCode, Units units) {
        Unit left = byCode.get(one);
        Unit right = byCode.get(other);
        if (!one.equals(other) && left != null && right != null) {
            boolean lasting = left.successors().isEmpty() && right.successors().isEmpty();
            boolean below = left.parent().equals(other) || right.parent().equals(one);
            if (lasting && !below) {
                return UnitRelation.DIFFERENT;
            }
        }
        return UnitRelation.of(units, one, other);
    }

    boolean are(int one, int other, UnitRelation relation) {
        return one != 0 && other != 0 && relations[one * different + other] == relation.ordinal();
    }
}
