package org.cunbao.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of whole months, both ends included (counting rules, section 2).
 *
 * <p>Ordered by its last month, then by its first.
 *
 * @param first the first month
 * @param last the last month, not before the first
 */
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {

    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(?:Q([1-4])|H([12])|-(\\d\\d)(?:\\.\\.(\\d{4})-(\\d\\d))?)?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + ".." + last);
        }
    }

    public static Period month(int year, int month) {
        return months(year, month, month);
    }

    /** The months of one year, both included, 1 for January. */
    public static Period months(int year, int first, int last) {
        return new Period(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    /** Quarter 1 … 4. */
    public static Period quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, quarter * 3);
    }

    /** Half 1 or 2. */
    public static Period half(int year, int half) {
        return months(year, half * 6 - 5, half * 6);
    }

    public static Period year(int year) {
        return months(year, 1, 12);
    }

    /** The calendar quarter in which the date lies. */
    public static Period quarterOf(LocalDate date) {
        return quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    /** Reads what {@link #code()} writes; empty for anything else. */
    public static Optional<Period> parse(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        try {
            return Optional.of(parsed(m, year));
        } catch (java.time.DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Period parsed(Matcher m, int year) {
        if (m.group(2) != null) {
            return quarter(year, Integer.parseInt(m.group(2)));
        }
        if (m.group(3) != null) {
            return half(year, Integer.parseInt(m.group(3)));
        }
        if (m.group(4) == null) {
            return year(year);
        }
        YearMonth first = YearMonth.of(year, Integer.parseInt(m.group(4)));
        return m.group(5) == null
                ? new Period(first, first)
                : new Period(first, YearMonth.of(Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6))));
    }

    /** {@code 2023Q1}, {@code 2023H2}, {@code 2023}, {@code 2023-10} where it has such a name, else {@code 2023-01..2023-09}. */
    public String code() {
        int from = first.getMonthValue();
        int months = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        boolean oneYear = first.getYear() == last.getYear();
        if (months == 1) {
            return first.toString();
        }
        if (oneYear && months == 12) {
            return String.valueOf(first.getYear());
        }
        if (oneYear && months == 6 && from % 6 == 1) {
            return first.getYear() + "H" + (from / 6 + 1);
        }
        if (oneYear && months == 3 && from % 3 == 1) {
            return first.getYear() + "Q" + (from / 3 + 1);
        }
        return first + ".." + last;
    }

    /** Whether it is a month, quarter, half-year or year, and no other run of months. */
    public boolean isNamed() {
        return code().indexOf('.') < 0;
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    /** Whether the two have a month in common. */
    public boolean meets(Period other) {
        return !other.first.isAfter(last) && !other.last.isBefore(first);
    }

    /** Whether every month of the other lies in this one. */
    public boolean covers(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : first.compareTo(other.first);
    }

    @Override
    public String toString() {
        return code();
    }
}
