package org.cunbao.statistics;

import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Counting;
import org.cunbao.vocabulary.Period;

/** Which of a thing's entries belong to a period. */
interface Belonging {

    boolean holds(Row row);

    /** In their order. */
    default List<Row> select(List<Row> rows) {
        if (rows.size() == 1) {
            return holds(rows.get(0)) ? rows : List.of();
        }
        return rows.stream().filter(this::holds).toList();
    }

    static Belonging of(Counting.When when, Period period) {
        String firstDay = period.firstDay().toString();
        String lastDay = period.lastDay().toString();
        if (when instanceof Counting.OnLastDay days) {
            return row -> by(row, days.joined(), lastDay, true) && !by(row, days.left(), lastDay, false);
        }
        return row -> row.date().compareTo(firstDay) >= 0 && row.date().compareTo(lastDay) <= 0;
    }

    private static boolean by(Row row, Optional<String> field, String day, boolean unknown) {
        String date = field.map(row::value).orElse("");
        return date.isEmpty() ? unknown : date.compareTo(day) <= 0;
    }
}
