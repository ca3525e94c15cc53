package org.cunbao.normalise;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.vocabulary.Period;

/**
 * The period that a title, a sheet's or a file's name tells, or a part of it (counting rules, section 2 and 7).
 *
 * <p>What follows 填报时间 and the like is no period, nor is a full date.
 */
public final class PeriodText {

    /**
     * A run of months, 1 for January; a last month above 12 lies in the year after ({@code 2023年12月—2024年2月} is 12 to 14).
     */
    public record Months(int first, int last) {}

    /**
     * What a text tells; each part may be left out, to come from the next source.
     *
     * @param year the year in which the period begins
     * @param months the months
     */
    public record Parts(OptionalInt year, Optional<Months> months) {

        /** The period, if both parts are known. */
        public Optional<Period> period() {
            return year.isEmpty()
                    ? Optional.empty()
                    : months.map(m -> {
                        YearMonth start = YearMonth.of(year.getAsInt(), 1);
                        return new Period(start.plusMonths(m.first() - 1), start.plusMonths(m.last() - 1));
                    });
        }
    }

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)|(?<!\\d)(\\d\\d)(?=年)");
    private static final Pattern YEAR_MONTH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(0[1-9]|1[0-2])(?!\\d)");

    private PeriodText() {}

    /** What the text tells of a period. */
    public static Parts find(String text) {
        if (!mayTell(text)) {
            return new Parts(OptionalInt.empty(), Optional.empty());
        }
        String clean = PeriodWords.clean(text);
        Optional<Parts> twoYears = PeriodMonths.acrossYears(clean);
        if (twoYears.isPresent()) {
            return twoYears.get();
        }
        Matcher digits = YEAR_MONTH.matcher(clean);
        if (digits.find()) {
            int month = Integer.parseInt(digits.group(2));
            return new Parts(OptionalInt.of(Integer.parseInt(digits.group(1))), Optional.of(new Months(month, month)));
        }
        OptionalInt year = year(clean);
        return new Parts(year, PeriodMonths.find(clean, year.isPresent()));
    }

    private static OptionalInt year(String clean) {
        Matcher m = YEAR.matcher(clean);
        if (!m.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(m.group(1) != null ? Integer.parseInt(m.group(1)) : 2000 + Integer.parseInt(m.group(2)));
    }

    /** Most texts have neither a digit nor one of the words, and need no pattern. */
    private static boolean mayTell(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９') || "年季月".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
