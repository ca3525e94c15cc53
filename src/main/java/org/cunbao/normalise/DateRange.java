package org.cunbao.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges of days and of months: {@code 3月1日-3日}, {@code 2023.3.1-3.3}, {@code 2023-03-01至2023-03-05}, {@code 3-4月}. */
final class DateRange {

    private static final String DAY = "\\d{1,2}[日号]?";
    private static final String MONTH_DAY = "\\d{1,2}[月./]" + DAY;
    private static final String FULL = "\\d{2,4}[年./]" + MONTH_DAY;
    private static final String LAST = "(?:" + FULL + "|" + MONTH_DAY + "|" + DAY + ")";
    private static final Pattern DAYS = Pattern.compile("((?:\\d{2,4}[年./])?\\d{1,2}[月./]\\d{1,2}[日号]?)[-~至到]+" + LAST);
    private static final Pattern HYPHENED =
            Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-~至到]+(?:\\d{4}-)?(?:\\d{1,2}-)?\\d{1,2}");
    private static final Pattern HYPHENED_SHORT = Pattern.compile("(\\d{1,2}-\\d{1,2})[~至到]+(?:\\d{1,2}-)?\\d{1,2}");
    private static final Pattern EIGHT = Pattern.compile("(\\d{8})[-~至到]+\\d{8}");
    private static final Pattern MONTHS =
            Pattern.compile("((?:\\d{2,4}年)?)(\\d{1,2})月?[-~至到]+(?:\\d{2,4}年)?\\d{1,2}月份?");
    private static final Pattern NUMBERED_MONTHS = Pattern.compile("(\\d{4}[./-]\\d{1,2})[~至到-]+\\d{4}[./-]\\d{1,2}");

    private DateRange() {}

    /** The text of the range's first day or month; empty if the text is no range. */
    static Optional<String> first(String clean) {
        Matcher m = MONTHS.matcher(clean);
        if (m.matches()) {
            return Optional.of(m.group(1) + m.group(2) + "月");
        }
        for (Pattern pattern : new Pattern[] {DAYS, HYPHENED, HYPHENED_SHORT, EIGHT, NUMBERED_MONTHS}) {
            m = pattern.matcher(clean);
            if (m.matches()) {
                return Optional.of(m.group(1));
            }
        }
        return Optional.empty();
    }
}
