package org.cunbao.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;

/** Reads whole numbers of things or people; {@code 无} and {@code 未开展} are zero, an empty cell never is. */
final class CountNormaliser implements Normaliser {

    /** Counts years, and nobody is none: 无 says that it is not known. */
    private static final String AGE = "age";

    @Override
    public Normalised normalise(Cell cell, Context context) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell);
            case TEXT -> text(cell.raw(), context);
            case DATE -> NumberReasons.DATE.unreadable();
            default -> NumberReasons.NONE.unreadable();
        };
    }

    private static Normalised number(Cell cell) {
        if (cell.format().indexOf('%') >= 0) {
            return NumberReasons.PERCENT.unreadable();
        }
        return isDigits(cell.raw()) ? Normalised.value(cell.raw()) : whole(new Amount(asShown(cell.raw()), false));
    }

    private static Normalised text(String raw, Context context) {
        if (isDigits(raw)) {
            return Normalised.value(raw);
        }
        String text = Plain.compact(raw);
        if (Nothing.isZero(text)) {
            return context.field().id().equals(AGE) ? Normalised.empty() : Normalised.value("0");
        }
        Optional<Amount> amount = NumberText.read(text, context.field(), true);
        return amount.map(CountNormaliser::whole)
                .orElseGet(() -> NumberReasons.of(text).unreadable());
    }

    private static Normalised whole(Amount amount) {
        if (amount.value().signum() < 0) {
            return NumberReasons.NEGATIVE.unreadable();
        }
        return amount.value().stripTrailingZeros().scale() > 0 ? NumberReasons.NOT_WHOLE.unreadable() : of(amount);
    }

    /** The value, with a remark where it is approximate. */
    static Normalised of(Amount amount) {
        String text = amount.text();
        return amount.approximate()
                ? Normalised.value(text, Remark.of(FindingCode.NUMBER_APPROXIMATE, text))
                : Normalised.value(text);
    }

    /** A calculated cell holds 2.9999999999999996 where a person sees 3: spreadsheets show 15 digits. */
    static BigDecimal asShown(String raw) {
        return new BigDecimal(raw).round(new MathContext(15));
    }

    /** The commonest shape: one to nine digits, no zero in front of others. */
    static boolean isDigits(String raw) {
        int length = raw.length();
        if (length == 0 || length > 9 || (length > 1 && raw.charAt(0) == '0')) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
