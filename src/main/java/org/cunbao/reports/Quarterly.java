package org.cunbao.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cunbao.vocabulary.Period;

/** The quarters that a period touches. */
public final class Quarterly {

    private Quarterly() {}

    /** In their order; a month has the one quarter in which it lies. */
    public static List<Period> of(Period period) {
        List<Period> quarters = new ArrayList<>();
        for (YearMonth month = period.first(); !month.isAfter(period.last()); month = month.plusMonths(1)) {
            Period quarter = Period.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
            if (!quarters.contains(quarter)) {
                quarters.add(quarter);
            }
        }
        return quarters;
    }
}
