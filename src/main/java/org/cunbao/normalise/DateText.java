package org.cunbao.normalise;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates as people write them (counting rules, section 4, rule 7): of a range its first day, without time of day and
 * weekday.
 *
 * <p>Whether the day exists is not decided here: {@code 2023-02-30} has the shape of a date.
 */
public final class DateText {

    private DateText() {}

    /** Whether the text has the shape of a date with a month, existing or not: what tells a column of dates from others. */
    public static boolean looksLike(String text) {
        return text.length() <= 40
                && parse(text, 2099).filter(parts -> parts.month() > 0).isPresent();
    }

    /**
     * Reads one date.
     *
     * @param latestYear the latest year that a year of two digits can mean
     */
    static Optional<DateParts> parse(String text, int latestYear) {
        Optional<DateParts> common = iso(text).or(() -> DateShapes.common(Plain.compact(text)));
        if (common.isPresent()) {
            return common;
        }
        String clean = DateWords.clean(text);
        Optional<DateParts> remarked = DateWords.withoutRemark(clean)
                .flatMap(bare -> DateShapes.single(bare, latestYear).or(() -> range(bare, latestYear)))
                .filter(parts -> parts.month() > 0 && parts.day() > 0);
        if (remarked.isPresent()) {
            return remarked;
        }
        return DateWords.isNoDay(clean)
                ? Optional.empty()
                : DateShapes.single(clean, latestYear).or(() -> range(clean, latestYear));
    }

    /** The commonest shape by far, {@code 2023-03-05}, without any pattern. */
    private static Optional<DateParts> iso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7) {
                if (c < '0' || c > '9') {
                    return Optional.empty();
                }
                number = number * 10 + c - '0';
            }
        }
        return Optional.of(DateParts.of(number / 10000, number / 100 % 100, number % 100));
    }

    private static Optional<DateParts> range(String clean, int latestYear) {
        return DateRange.first(clean).flatMap(first -> DateShapes.single(first, latestYear));
    }

    /** The latest year that a date can have which is received on the day. */
    static int latestYear(LocalDate receivedOn) {
        return receivedOn.plusYears(1).getYear();
    }
}
