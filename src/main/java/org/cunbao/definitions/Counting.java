package org.cunbao.definitions;

import java.util.Optional;

/** How the value of a statistic comes about: counted or summed over things, or divided out of two other statistics. */
public sealed interface Counting {

    /**
     * Counts different things, or sums what one field says of each of them.
     *
     * @param entity the kind of thing that is counted once; empty: each entry is one
     * @param sum what is summed instead of counting
     * @param when which entries belong to the period
     * @param told which entry tells where the entries of one thing differ
     * @param where which things count
     */
    record Tally(Optional<String> entity, Optional<Sum> sum, When when, Told told, Condition where)
            implements Counting {}

    /**
     * One statistic divided by another of the same form, rounded half up; without a value where the divisor is zero.
     *
     * @param of the id of the dividend
     * @param to the id of the divisor
     * @param times what the quotient is multiplied by: 100 for a percentage
     * @param decimals how many decimals it has
     */
    record Ratio(String of, String to, int times, int decimals) implements Counting {}

    /**
     * A field that is summed; a thing without a value adds 0.
     *
     * @param field a number
     * @param differing which value is taken where the entries of one thing differ
     */
    record Sum(String field, Differing differing) {}

    /** Which value is taken where the entries of one thing differ in a number. */
    enum Differing {
        LARGER,
        NEWEST
    }

    /** Which entry tells where those of one thing differ in anything but a date. */
    enum Told {
        /** The newest by time of receipt, then the first by file, sheet and row. */
        NEWEST,
        /**
         * The newest of those whose submission's period ends by the last day of the period asked for; if none of these
         * tells of it the newest whose submission covers that period.
         */
        BY_LAST_DAY
    }

    /** Which entries belong to a period. */
    sealed interface When {}

    /**
     * Of a log: those whose event's earliest date, over all its entries, lies in the period.
     *
     * @param field the date
     * @param event the kind of thing that happens on that date; empty: the thing that is counted
     */
    record InPeriod(String field, Optional<String> event) implements When {}

    /**
     * Of a register: those that stand in the registers of the period's last day, have joined by that day and not left.
     * On the day of leaving it is gone.
     *
     * @param joined a date; without a value it has always been there
     * @param left a date; without a value it still is
     */
    record OnLastDay(Optional<String> joined, Optional<String> left) implements When {}
}
