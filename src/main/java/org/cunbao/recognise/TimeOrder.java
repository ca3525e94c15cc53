package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.definitions.Form;

/**
 * Two columns of dates whose words do not tell surely which is which are told apart by time: a form names its dates in
 * the order in which they happen (a wish is made, claimed, fulfilled).
 */
final class TimeOrder {

    private static final int FEWEST_PAIRS = 2;

    private final Map<Integer, ColumnProfile> profiles;

    TimeOrder(Map<Integer, ColumnProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * Exchanges the fields of two columns where nearly every row has them the wrong way round.
     *
     * @param taken the columns with their fields, changed in place
     * @param sure whether a column's word names its field beyond doubt; of two such columns none is touched
     */
    void putRight(Form form, List<Column> taken, Predicate<Column> sure) {
        List<Field> dates = form.fields().stream().filter(TimeOrder::isDate).toList();
        for (int i = 0; i < dates.size(); i++) {
            for (int j = i + 1; j < dates.size(); j++) {
                exchange(at(taken, dates.get(i)), at(taken, dates.get(j)), taken, sure);
            }
        }
    }

    private void exchange(int earlier, int later, List<Column> taken, Predicate<Column> sure) {
        if (earlier < 0 || later < 0) {
            return;
        }
        Column first = taken.get(earlier);
        Column second = taken.get(later);
        if (!(sure.test(first) && sure.test(second)) && isReversed(first.column(), second.column())) {
            taken.set(earlier, with(second, first.field()));
            taken.set(later, with(first, second.field()));
        }
    }

    private static Column with(Column column, Optional<Field> field) {
        return new Column(column.column(), column.row(), column.header(), field, column.code());
    }

    /** Whether at least two rows, and four in five of those with both dates, have the first after the second. */
    private boolean isReversed(int first, int second) {
        ColumnProfile one = profiles.get(first);
        ColumnProfile other = profiles.get(second);
        if (one == null || other == null) {
            return false;
        }
        int after = 0;
        int pairs = 0;
        for (Map.Entry<Integer, String> day : one.days().entrySet()) {
            String beside = other.days().get(day.getKey());
            Optional<Integer> order = beside == null ? Optional.empty() : DayOrder.compare(day.getValue(), beside);
            pairs += order.isPresent() ? 1 : 0;
            after += order.orElse(0) > 0 ? 1 : 0;
        }
        return after >= FEWEST_PAIRS && after * 5 >= pairs * 4;
    }

    /** Whether a field asks for a day. */
    static boolean isDate(Field field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.DATE_OR_DONE;
    }

    private static int at(List<Column> taken, Field field) {
        for (int i = 0; i < taken.size(); i++) {
            if (taken.get(i).field().equals(Optional.of(field))) {
                return i;
            }
        }
        return -1;
    }
}
