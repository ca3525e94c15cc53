package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;

/** Reads decimal numbers, zero or more: hours, amounts, areas. */
final class DecimalNormaliser implements Normaliser {

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
        BigDecimal value = CountNormaliser.asShown(cell.raw());
        if (cell.format().indexOf('%') >= 0) {
            return NumberReasons.PERCENT.unreadable();
        }
        return value.signum() < 0 ? NumberReasons.NEGATIVE.unreadable() : CountNormaliser.of(new Amount(value, false));
    }

    private static Normalised text(String raw, Context context) {
        if (CountNormaliser.isDigits(raw)) {
            return Normalised.value(raw);
        }
        String text = Plain.compact(raw);
        Optional<Amount> amount =
                NumberText.read(text, context.field(), false).or(() -> Duration.read(text, context.field()));
        return amount.map(CountNormaliser::of)
                .orElseGet(() -> NumberReasons.of(text).unreadable());
    }
}
