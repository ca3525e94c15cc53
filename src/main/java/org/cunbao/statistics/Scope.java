package org.cunbao.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.cunbao.definitions.Condition;
import org.cunbao.definitions.Counting;
import org.cunbao.vocabulary.Period;

/** One thing as one unit's figure for one period sees it: through some of its entries. */
final class Scope {

    private final List<Row> rows;
    private final Period period;
    private final String lastDay;

    /**
     * @param rows the one that decides first first
     */
    Scope(List<Row> rows, Period period, Counting.Told told) {
        this.rows = told == Counting.Told.NEWEST || rows.size() == 1 ? rows : byLastDay(rows, period);
        this.period = period;
        this.lastDay = period.lastDay().toString();
    }

    /** What was told by then before what was told of a longer time, and that before what was told afterwards. */
    private static List<Row> byLastDay(List<Row> rows, Period period) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> {
                    Period told = row.counted().submission().period();
                    return !told.last().isAfter(period.last()) ? 0 : told.covers(period) ? 1 : 2;
                }))
                .toList();
    }

    /** The value that decides; empty where no entry has one. */
    String value(String field) {
        for (Row row : rows) {
            String value = row.value(field);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    BigDecimal sum(Counting.Sum sum) {
        if (sum.differing() == Counting.Differing.NEWEST) {
            String value = value(sum.field());
            return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
        }
        BigDecimal largest = BigDecimal.ZERO;
        for (Row row : rows) {
            String value = row.value(sum.field());
            largest = value.isEmpty() ? largest : largest.max(new BigDecimal(value));
        }
        return largest;
    }

    boolean meets(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.of().stream().allMatch(this::meets);
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream().anyMatch(this::meets);
        }
        if (condition instanceof Condition.Not not) {
            return !meets(not.of());
        }
        if (condition instanceof Condition.SomeEntry some) {
            return rows.stream()
                    .anyMatch(row -> new Scope(List.of(row), period, Counting.Told.NEWEST).meets(some.of()));
        }
        return compares(condition);
    }

    private boolean compares(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return is.values().contains(value(is.field()));
        }
        if (condition instanceof Condition.Written written) {
            return written.written() != value(written.field()).isEmpty();
        }
        if (condition instanceof Condition.ByLastDay by) {
            return by.field().map(this::happened).orElseGet(this::told);
        }
        return condition instanceof Condition.Compared compared && compares(compared);
    }

    private boolean compares(Condition.Compared compared) {
        boolean day = compared.bound().contains("-");
        String value = day ? earliest(compared.field()) : value(compared.field());
        if (value.isEmpty()) {
            return false;
        }
        return compared.relation()
                .holds(
                        day
                                ? value.compareTo(compared.bound())
                                : new BigDecimal(value).compareTo(new BigDecimal(compared.bound())));
    }

    private boolean happened(String field) {
        String date = earliest(field);
        return !date.isEmpty() && date.compareTo(lastDay) <= 0;
    }

    private boolean told() {
        return rows.stream()
                .anyMatch(row -> !row.counted().submission().period().last().isAfter(period.last()));
    }

    private String earliest(String field) {
        String earliest = "";
        for (Row row : rows) {
            String date = row.value(field);
            if (!date.isEmpty() && (earliest.isEmpty() || date.compareTo(earliest) < 0)) {
                earliest = date;
            }
        }
        return earliest;
    }
}
