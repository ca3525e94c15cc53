package org.cunbao.normalise;

import java.math.BigDecimal;
import org.cunbao.vocabulary.Cell;

/** Reads telephone numbers: digits only, the first mobile where a cell holds several numbers. */
final class PhoneNormaliser implements Normaliser {

    private static final Reason NONE = new Reason("位数不对，不是电话号码", "it is no telephone number");
    private static final Reason LOST = new Reason("按数字录入，位数已丢失", "it was typed as a number and has lost digits");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        if (cell.kind() != Cell.Kind.TEXT && cell.kind() != Cell.Kind.NUMBER) {
            return NONE.unreadable();
        }
        String text = Plain.of(cell.raw());
        if (PhoneText.isExponent(text)) {
            return exponent(text);
        }
        return PhoneText.find(text).map(phone -> Normalised.value(phone)).orElseGet(NONE::unreadable);
    }

    /** {@code 1.38E+10} has lost digits, {@code 1.3812345678E10} has not. */
    private static Normalised exponent(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.precision() < number.precision() - number.scale()
                ? LOST.unreadable()
                : PhoneText.find(number.toPlainString())
                        .map(phone -> Normalised.value(phone))
                        .orElseGet(NONE::unreadable);
    }
}
