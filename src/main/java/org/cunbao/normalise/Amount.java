package org.cunbao.normalise;

import java.math.BigDecimal;

/**
 * A number as a person wrote it.
 *
 * @param value zero or more, in the unit of measure that the field asks for
 * @param approximate whether only its base is said ({@code 40余人})
 */
record Amount(BigDecimal value, boolean approximate) {

    /** Plain decimal digits without trailing zeros. */
    String text() {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
