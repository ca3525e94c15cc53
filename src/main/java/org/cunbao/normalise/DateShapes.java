package org.cunbao.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes that a single date is written in, most frequent first. */
final class DateShapes {

    private static final String SEP = "[-./,、]";
    private static final Pattern FULL =
            Pattern.compile("(\\d{4})(?:年|" + SEP + ")(\\d{1,2})(?:月|" + SEP + ")(\\d{1,2})[日号]?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{2})(?:年(\\d{1,2})[月.](\\d{1,2})|([-./])(\\d{1,2})\\4(\\d{1,2}))[日号]?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})(?:年|" + SEP + ")(\\d{1,2})月?份?");
    private static final Pattern SHORT_YEAR_MONTH = Pattern.compile("(\\d{2})年(\\d{1,2})月份?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月份?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[日号]");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern EIGHT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern SIX = Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])");
    private static final Pattern SIX_DAY = Pattern.compile("(\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    private DateShapes() {}

    /** One date of any shape, the numbers in Arabic digits and without blanks. */
    static Optional<DateParts> single(String clean, int latestYear) {
        return common(clean)
                .or(() -> withoutDay(clean, latestYear))
                .or(() -> seldom(clean, latestYear))
                .or(() -> digits(clean, latestYear));
    }

    /** A full date, or month and day. */
    static Optional<DateParts> common(String clean) {
        Matcher m = FULL.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(group(m, 1), group(m, 2), group(m, 3)));
        }
        m = MONTH_DAY.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(0, group(m, 1), group(m, 2)));
        }
        return Optional.empty();
    }

    private static Optional<DateParts> withoutDay(String clean, int latestYear) {
        Matcher m = YEAR_MONTH.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(group(m, 1), group(m, 2), 0));
        }
        m = SHORT_YEAR_MONTH.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(century(group(m, 1), latestYear), group(m, 2), 0));
        }
        m = MONTH.matcher(clean);
        return m.matches() ? Optional.of(DateParts.of(0, group(m, 1), 0)) : Optional.empty();
    }

    private static Optional<DateParts> seldom(String clean, int latestYear) {
        Matcher m = SHORT_YEAR.matcher(clean);
        if (m.matches()) {
            boolean written = m.group(2) != null;
            int month = group(m, written ? 2 : 5);
            return Optional.of(DateParts.of(century(group(m, 1), latestYear), month, group(m, written ? 3 : 6)));
        }
        m = YEAR_LAST.matcher(clean);
        if (m.matches()) {
            return Optional.of(yearLast(group(m, 1), group(m, 3), group(m, 4)));
        }
        m = DAY.matcher(clean);
        return m.matches() ? Optional.of(DateParts.of(0, 0, group(m, 1))) : Optional.empty();
    }

    private static Optional<DateParts> digits(String clean, int latestYear) {
        Matcher m = EIGHT.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(group(m, 1), group(m, 2), group(m, 3)));
        }
        m = SIX.matcher(clean);
        if (m.matches()) {
            return Optional.of(DateParts.of(group(m, 1), group(m, 2), 0));
        }
        m = SIX_DAY.matcher(clean);
        return m.matches()
                ? Optional.of(DateParts.of(century(group(m, 1), latestYear), group(m, 2), group(m, 3))
                        .asAmbiguous())
                : Optional.empty();
    }

    /** A foreign spreadsheet's order: the month first, unless only the second number can be one. */
    private static DateParts yearLast(int first, int second, int year) {
        boolean dayFirst = first > 12;
        DateParts parts = dayFirst ? DateParts.of(year, second, first) : DateParts.of(year, first, second);
        return first <= 12 && second <= 12 && first != second ? parts.asAmbiguous() : parts;
    }

    private static int century(int twoDigits, int latestYear) {
        int year = latestYear / 100 * 100 + twoDigits;
        return year > latestYear ? year - 100 : year;
    }

    private static int group(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
