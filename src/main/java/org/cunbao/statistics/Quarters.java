package org.cunbao.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cunbao.vocabulary.Period;

/** Periods taken apart into quarters. */
final class Quarters {

    private Quarters() {}

    /** Numbers the calendar quarters on: of two quarters the difference tells how far they lie apart. */
    static int number(YearMonth month) {
        return month.getYear() * 4 + (month.getMonthValue() - 1) / 3;
    }

    static Period quarter(int number) {
        return Period.quarter(Math.floorDiv(number, 4), Math.floorMod(number, 4) + 1);
    }

    /** What the period has of each quarter that it touches, in order. */
    static List<Period> parts(Period period) {
        List<Period> parts = new ArrayList<>();
        for (int number = number(period.first()); number <= number(period.last()); number++) {
            Period quarter = quarter(number);
            parts.add(new Period(
                    quarter.first().isBefore(period.first()) ? period.first() : quarter.first(),
                    quarter.last().isAfter(period.last()) ? period.last() : quarter.last()));
        }
        return parts;
    }

    static boolean overlap(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !other.first().isAfter(one.last());
    }
}
