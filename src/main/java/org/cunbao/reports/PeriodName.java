package org.cunbao.reports;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.cunbao.vocabulary.Period;

/** Periods in Chinese words, and the periods that one is compared with. */
public final class PeriodName {

    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    private PeriodName() {}

    /** 2023年, 2023年上半年, 2023年第四季度, 2023年10月, 2023年1月—9月, 2022年11月—2023年1月. */
    public static String of(Period period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        String year = first.getYear() + "年";
        String code = period.code();
        if (code.length() == 4) {
            return year;
        }
        if (code.contains("H")) {
            return year + (code.endsWith("1") ? "上半年" : "下半年");
        }
        if (code.contains("Q")) {
            return year + "第" + QUARTERS[code.charAt(5) - '1'] + "季度";
        }
        String from = year + first.getMonthValue() + "月";
        if (first.equals(last)) {
            return from;
        }
        String end = first.getYear() == last.getYear() ? "" : last.getYear() + "年";
        return from + "—" + end + last.getMonthValue() + "月";
    }

    /** The period of the same length that ends where this one begins. */
    public static Period before(Period period) {
        long months = ChronoUnit.MONTHS.between(period.first(), period.last()) + 1;
        return new Period(period.first().minusMonths(months), period.last().minusMonths(months));
    }

    /** The same months of the year before. */
    public static Period yearBefore(Period period) {
        return new Period(period.first().minusYears(1), period.last().minusYears(1));
    }
}
