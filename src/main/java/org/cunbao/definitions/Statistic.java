package org.cunbao.definitions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is counted, and how.
 *
 * @param id its name in the program: {@code volunteers.total}
 * @param names its label in the two languages
 * @param measure the unit of measure in the two languages: 人, persons
 * @param text the definition in words, printed beside the figure
 * @param form the form whose entries are counted
 * @param breakdowns the fields by whose codes it is also told, in the order of printing
 * @param order its place in reports, the smaller first
 * @param validity for which periods this version of it holds
 * @param counting how its value comes about
 */
public record Statistic(
        String id,
        Form.Names names,
        Form.Names measure,
        Form.Names text,
        String form,
        List<String> breakdowns,
        int order,
        Validity validity,
        Counting counting) {

    /** Of those that name no place; they come after all that do. */
    static final int LAST = Integer.MAX_VALUE;

    public Statistic {
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * For which periods a version holds: those whose last day lies between the two, both included.
     *
     * @param version its number, from 1
     * @param from empty: always
     * @param to empty: until further notice
     */
    public record Validity(int version, Optional<LocalDate> from, Optional<LocalDate> to) {

        /** Whether it holds for a period with this last day. */
        public boolean holdsOn(LocalDate lastDay) {
            return from.map(day -> !lastDay.isBefore(day)).orElse(true)
                    && to.map(day -> !lastDay.isAfter(day)).orElse(true);
        }

        /** Whether there is a day on which both hold. */
        boolean meets(Validity other) {
            return starts(from, other.to) && starts(other.from, to);
        }

        private static boolean starts(Optional<LocalDate> from, Optional<LocalDate> to) {
            return from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
        }
    }
}
