package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;

/**
 * Which of the things that a statistic could count it does count: a small language of fields, comparisons, code lists,
 * and, or and not.
 *
 * <p>It is asked of one thing and of those of its entries that the figure takes. Of a field in which they differ the
 * newest entry decides, of a date the earliest; what no entry says is unknown, and a comparison with it does not hold.
 */
public sealed interface Condition {

    /** Holds for everything. */
    Condition ALWAYS = new All(List.of());

    /**
     * Every one of them holds.
     *
     * @param of none: it always does
     */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /**
     * At least one of them holds.
     *
     * @param of at least one
     */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** It does not hold. */
    record Not(Condition of) implements Condition {}

    /** It holds for at least one entry taken alone. */
    record SomeEntry(Condition of) implements Condition {}

    /**
     * The field has one of these values.
     *
     * @param field of the form
     * @param values canonical values, at least one
     */
    record Is(String field, List<String> values) implements Condition {
        public Is {
            values = List.copyOf(values);
        }
    }

    /**
     * The field has a value, or has none.
     *
     * @param field of the form
     * @param written whether it must have one
     */
    record Written(String field, boolean written) implements Condition {}

    /**
     * The field stands in this relation to a bound.
     *
     * @param field of the form: a number or a date
     * @param relation how they compare
     * @param bound a plain decimal or an ISO date, as the field is
     */
    record Compared(String field, Relation relation, String bound) implements Condition {}

    /**
     * It had happened by the period's last day.
     *
     * @param field a date field; empty: the last day of the period of the entry's submission
     */
    record ByLastDay(Optional<String> field) implements Condition {}

    /** How a value compares with a bound. */
    enum Relation {
        AT_LEAST,
        AT_MOST,
        ABOVE,
        BELOW;

        /**
         * @param order negative, zero or positive as the value is less than, equal to or greater than the bound
         */
        public boolean holds(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case AT_MOST -> order <= 0;
                case ABOVE -> order > 0;
                case BELOW -> order < 0;
            };
        }
    }
}
