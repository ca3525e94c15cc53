package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;

/** Reads a cell that says yes or no; a number other than 0 and 1 says neither. */
final class YesNoNormaliser implements Normaliser {

    private static final Reason NEITHER = new Reason("看不出是“有”还是“无”", "it says neither yes nor no");
    private static final Reason NUMBER = new Reason("数字只能是 1（有）或 0（无）", "a number can only be 1 (yes) or 0 (no)");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell.raw());
            case BOOLEAN -> Normalised.value(cell.raw().equals("TRUE") ? "yes" : "no");
            case TEXT -> text(Plain.compact(cell.raw()));
            default -> NEITHER.unreadable();
        };
    }

    private static Normalised number(String raw) {
        BigDecimal number = new BigDecimal(raw);
        if (number.signum() == 0) {
            return Normalised.value("no");
        }
        return number.compareTo(BigDecimal.ONE) == 0 ? Normalised.value("yes") : NUMBER.unreadable();
    }

    private static Normalised text(String text) {
        Optional<Boolean> said = YesNoWords.read(text);
        return said.map(yes -> Normalised.value(yes ? "yes" : "no"))
                .orElseGet(() -> (Numerals.parse(text).isPresent() ? NUMBER : NEITHER).unreadable());
    }
}
