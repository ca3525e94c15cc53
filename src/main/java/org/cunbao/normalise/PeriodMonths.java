package org.cunbao.normalise;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months that a text names: a range, a quarter, a half-year, a year, a month, tried in this order. */
final class PeriodMonths {

    private static final String TO = "\\s*[-~至到—]+\\s*";
    private static final Pattern TWO_YEARS = Pattern.compile(
            "((?:19|20)\\d\\d)(?:年|[-./])(\\d{1,2})月?份?" + TO + "((?:19|20)\\d\\d)(?:年|[-./])(\\d{1,2})月?");
    private static final Pattern WHOLE_YEARS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?度?" + TO + "((?:19|20)\\d\\d)年(?!\\d|第?[一二三四]季)");
    private static final Pattern RANGE =
            Pattern.compile("(?<!\\d)(\\d{1,2})月?份?" + TO + "(?:(?:19|20)?\\d\\d年|当年|同年)?(\\d{1,2})月");
    private static final String QUARTER = "([一二三四1-4])";
    private static final Pattern QUARTERS =
            Pattern.compile("第?" + QUARTER + "(?:季度?)?[-~至到、和及](?:第)?" + QUARTER + "季度?|" + QUARTER + QUARTER + "季度");
    private static final Pattern FIRST_QUARTERS = Pattern.compile("前" + QUARTER + "个?季度?|前([两])个?季度");
    private static final Pattern ONE_QUARTER =
            Pattern.compile("第?" + QUARTER + "季[度报]|(?:第|年)" + QUARTER + "季(?!节)|(?<![A-Za-z])[Qq]([1-4])(?!\\d)");
    private static final Pattern HALF = Pattern.compile("(上|前)半年|(下|后)半年|(?<![A-Za-z])[Hh]([12])(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})月|(?:19|20)\\d\\d[-./](0?[1-9]|1[0-2])(?![\\d.])");
    private static final Pattern YEAR = Pattern.compile("全年|年度|年(?:终|末)?(?:工作)?总结|年报|整年");

    private PeriodMonths() {}

    /** Months of two years, or two whole years ({@code 2023-2024年度}). */
    static Optional<PeriodText.Parts> acrossYears(String clean) {
        Matcher whole = WHOLE_YEARS.matcher(clean);
        if (whole.find() && number(whole.group(2)) > number(whole.group(1))) {
            int first = number(whole.group(1));
            int years = number(whole.group(2)) - first + 1;
            return Optional.of(
                    new PeriodText.Parts(OptionalInt.of(first), Optional.of(new PeriodText.Months(1, years * 12))));
        }
        Matcher m = TWO_YEARS.matcher(clean);
        if (!m.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(m.group(1));
        int later = (Integer.parseInt(m.group(3)) - first) * 12;
        return months(number(m.group(2)), later + number(m.group(4)), later)
                .map(months -> new PeriodText.Parts(OptionalInt.of(first), Optional.of(months)));
    }

    static Optional<PeriodText.Months> find(String clean, boolean yearKnown) {
        return range(clean)
                .or(() -> quarters(clean))
                .or(() -> half(clean))
                .or(() -> month(clean))
                .or(() -> yearKnown && YEAR.matcher(clean).find()
                        ? Optional.of(new PeriodText.Months(1, 12))
                        : Optional.empty());
    }

    private static Optional<PeriodText.Months> range(String clean) {
        Matcher m = RANGE.matcher(clean);
        return m.find() ? months(number(m.group(1)), number(m.group(2)), 0) : Optional.empty();
    }

    private static Optional<PeriodText.Months> quarters(String clean) {
        Matcher m = FIRST_QUARTERS.matcher(clean);
        if (m.find()) {
            return Optional.of(new PeriodText.Months(1, 3 * quarter(m)));
        }
        m = QUARTERS.matcher(clean);
        if (m.find()) {
            boolean apart = m.group(1) != null;
            int first = quarter(m.group(apart ? 1 : 3));
            return months(first * 3 - 2, quarter(m.group(apart ? 2 : 4)) * 3, 0);
        }
        m = ONE_QUARTER.matcher(clean);
        if (!m.find()) {
            return Optional.empty();
        }
        int quarter = quarter(m);
        return Optional.of(new PeriodText.Months(quarter * 3 - 2, quarter * 3));
    }

    private static Optional<PeriodText.Months> half(String clean) {
        Matcher m = HALF.matcher(clean);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean first = m.group(1) != null || "1".equals(m.group(3));
        return Optional.of(first ? new PeriodText.Months(1, 6) : new PeriodText.Months(7, 12));
    }

    private static Optional<PeriodText.Months> month(String clean) {
        Matcher m = MONTH.matcher(clean);
        while (m.find()) {
            int month = number(m.group(1) != null ? m.group(1) : m.group(2));
            if (month >= 1 && month <= 12) {
                return Optional.of(new PeriodText.Months(month, month));
            }
        }
        return Optional.empty();
    }

    private static Optional<PeriodText.Months> months(int first, int last, int later) {
        boolean right = first >= 1 && first <= 12 && last - later >= 1 && last - later <= 12 && first <= last;
        return right ? Optional.of(new PeriodText.Months(first, last)) : Optional.empty();
    }

    private static int quarter(Matcher m) {
        for (int group = 1; group <= m.groupCount(); group++) {
            if (m.group(group) != null) {
                return quarter(m.group(group));
            }
        }
        throw new IllegalStateException("a quarter without its number");
    }

    private static int quarter(String numeral) {
        return numeral.equals("两") ? 2 : "一二三四".indexOf(numeral) >= 0 ? "一二三四".indexOf(numeral) + 1 : number(numeral);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
