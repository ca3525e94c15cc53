package org.cunbao.resolve;

import java.util.List;
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
            return places(column, Places.valueOf(wanted));
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

    private PairTest places(Column column, Places wanted) {
        Column unit = table.column(MatchSettings.UNIT);
        PlaceHomes names = new PlaceHomes(table.units());
        List<PlaceHomes.Home> homes = column.each(names::of);
        return present(column, (left, right) -> {
            PlaceHomes.Home one = homes.get(column.code(left));
            PlaceHomes.Home other = homes.get(column.code(right));
            if (one.unit().isEmpty() && other.unit().isEmpty()) {
                return Places.relation(column.value(left), unit.value(left), column.value(right), unit.value(right))
                        == wanted;
            }
            String here = one.unit().isEmpty() ? unit.value(left) : one.unit();
            String there = other.unit().isEmpty() ? unit.value(right) : other.unit();
            return named(one, here, other, there) == wanted;
        });
    }

    /** Where one place names its unit, the other is taken to lie in the unit that it names or that reports it. */
    private Places named(PlaceHomes.Home one, String here, PlaceHomes.Home other, String there) {
        boolean bothNamed = !one.unit().isEmpty() && !other.unit().isEmpty();
        boolean together = UnitRelation.of(table.units(), here, there) == UnitRelation.SAME
                || UnitRelation.of(table.units(), here, there) == UnitRelation.MERGED;
        boolean relative = Places.isRelative(one.rest()) || Places.isRelative(other.rest());
        if (!together && (bothNamed || relative)) {
            return Places.DIFFERENT;
        }
        return Places.relation(one.rest(), "", other.rest(), "");
    }

    private PairTest units(Column column, UnitRelation wanted) {
        UnitPairs pairs = table.unitPairs(column);
        return (left, right) -> pairs.are(column.code(left), column.code(right), wanted);
    }
}
