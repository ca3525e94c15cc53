package org.cunbao.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that is another than it was, and why.
 *
 * @param figure which
 * @param then its value; empty: no data
 * @param now its value; empty: no data
 * @param parts those that are not nothing, in the order of the causes; their amounts add up to the difference
 */
public record Change(FigureKey figure, String then, String now, List<Part> parts) {

    /**
     * @throws IllegalArgumentException if the parts do not add up
     */
    public Change {
        parts = List.copyOf(parts);
        BigDecimal sum = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(number(now).subtract(number(then))) != 0) {
            throw new IllegalArgumentException("the parts of " + figure + " do not add up");
        }
    }

    /** By how much it grew; no data counts as 0. */
    public BigDecimal difference() {
        return number(now).subtract(number(then));
    }

    static BigDecimal number(String value) {
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }
}
