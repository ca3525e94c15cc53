package org.cunbao.resolve;

import java.util.Locale;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.MatchTest;

/** The tests that ask how two values stand to each other: numbers of persons and phones, days, places, units. */
final class PairRelations {

    private final Table table;

    PairRelations(Table table) {
        this.table = table;
    }

    PairTest compile(MatchSettings.Test test) {
        String wanted = test.relation().replace('-', '_').toUpperCase(Locale.ROOT);
        Column column = table.column(test.fields().get(0));
        if (test.kind() == MatchTest.ID) {
            IdRelation relation = IdRelation.valueOf(wanted);
            return present(column, (l, r) -> IdRelation.of(column.value(l), column.value(r)) == relation);
        }
        if (test.kind() == MatchTest.PHONE) {
            PhoneRelation relation = PhoneRelation.valueOf(wanted);
            return present(column, (l, r) -> PhoneRelation.of(column.value(l), column.value(r)) == relation);
        }
        if (test.kind() == MatchTest.DAY) {
            return days(column, table.precision(test.fields().get(0)), DayRelation.valueOf(wanted));
        }
        if (test.kind() == MatchTest.PLACE) {
            return places(column, Places.Relation.valueOf(wanted));
        }
        return units(column, UnitRelation.valueOf(wanted));
    }

    private static PairTest present(Column column, PairTest test) {
        return (left, right) -> !column.isMissing(left) && !column.isMissing(right) && test.holds(left, right);
    }

    private static PairTest days(Column column, Column precision, DayRelation wanted) {
        return present(
                column,
                (l, r) -> DayRelation.of(column.value(l), precision.value(l), column.value(r), precision.value(r))
                        == wanted);
    }

    private PairTest places(Column column, Places.Relation wanted) {
        Column unit = table.column(MatchSettings.UNIT);
        return present(
                column,
                (l, r) -> Places.relation(column.value(l), unit.value(l), column.value(r), unit.value(r)) == wanted);
    }

    /** There are few units and many pairs of entries: each pair of units is worked out once. */
    private PairTest units(Column column, UnitRelation wanted) {
        int different = column.different();
        boolean[] holds = new boolean[different * different];
        for (int one = 1; one < different; one++) {
            for (int other = 1; other < different; other++) {
                holds[one * different + other] =
                        UnitRelation.of(table.units(), column.text(one), column.text(other)) == wanted;
            }
        }
        return (l, r) -> holds[column.code(l) * different + column.code(r)];
    }
}
