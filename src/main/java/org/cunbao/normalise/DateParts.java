package org.cunbao.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * What a text says of a date; 0 where it says nothing.
 *
 * @param year four digits, or 0
 * @param month 1–12 as written, not yet checked; 0: only a day is named
 * @param day as written, or 0
 * @param ambiguous whether the text can be read as another date too
 */
record DateParts(int year, int month, int day, boolean ambiguous) {

    static DateParts of(int year, int month, int day) {
        return new DateParts(year, month, day, false);
    }

    DateParts asAmbiguous() {
        return new DateParts(year, month, day, true);
    }

    /** The day, the first of the month where none is named; empty if there is no such day or the period does not tell what is missing. */
    Optional<LocalDate> in(Optional<Period> period) {
        if (month == 0) {
            return period.filter(p -> p.first().equals(p.last()) && day > 0)
                    .flatMap(p -> day(p.first().getYear(), p.first().getMonthValue()));
        }
        return year > 0 ? day(year, month) : period.flatMap(this::inPeriod);
    }

    /** The latest year in which the day lies in the period, else the year in which the period ends. */
    private Optional<LocalDate> inPeriod(Period period) {
        for (int y = period.last().getYear(); y >= period.first().getYear(); y--) {
            Optional<LocalDate> candidate = day(y, month);
            if (candidate.isPresent() && period.contains(candidate.get())) {
                return candidate;
            }
        }
        return day(period.last().getYear(), month);
    }

    private Optional<LocalDate> day(int ofYear, int ofMonth) {
        try {
            return Optional.of(LocalDate.of(ofYear, ofMonth, Math.max(day, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
