package org.cunbao.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cunbao.definitions.Form;
import org.cunbao.vocabulary.Period;

/** Tells for which periods there is data: every quarter that a submission speaks of or in which an event is dated. */
public final class DataPeriods {

    private final SortedSet<Integer> quarters = new TreeSet<>();

    /** Adds what one form has. */
    public DataPeriods add(Form form, Filings filings) {
        filings.submitted().forEach(submitted -> add(submitted.period()));
        form.dateField().ifPresent(field -> filings.entries().forEach(entry -> addDay(entry, field)));
        return this;
    }

    private void add(Period period) {
        for (int number = Quarters.number(period.first()); number <= Quarters.number(period.last()); number++) {
            quarters.add(number);
        }
    }

    private void addDay(Counted entry, String field) {
        String date = entry.values().get(field);
        if (date != null) {
            quarters.add(Quarters.number(YearMonth.from(LocalDate.parse(date))));
        }
    }

    /** Every such quarter, and the half-years and years that have one of them; by their ends, the shorter first. */
    public List<Period> all() {
        SortedSet<Integer> halves = new TreeSet<>();
        SortedSet<Integer> years = new TreeSet<>();
        quarters.forEach(number -> halves.add(Math.floorDiv(number, 2)));
        quarters.forEach(number -> years.add(Math.floorDiv(number, 4)));
        List<Period> all = new ArrayList<>();
        quarters.forEach(number -> all.add(Quarters.quarter(number)));
        halves.forEach(number -> all.add(Period.half(Math.floorDiv(number, 2), Math.floorMod(number, 2) + 1)));
        years.forEach(number -> all.add(Period.year(number)));
        return sorted(all);
    }

    private static List<Period> sorted(Collection<Period> periods) {
        return periods.stream()
                .sorted(Comparator.comparing(Period::last).thenComparing(Period::first, Comparator.reverseOrder()))
                .toList();
    }
}
