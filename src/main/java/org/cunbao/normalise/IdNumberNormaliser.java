package org.cunbao.normalise;

import java.util.regex.Pattern;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.FindingCode;

/**
 * Reads identity numbers (counting rules, section 4, rule 5). A wrong one is empty with a remark: the number is not used,
 * the row is kept.
 *
 * <p>A number cell keeps 15 digits at most, so an 18-digit number in one has lost its end for good; 15 digits are whole.
 */
final class IdNumberNormaliser implements Normaliser {

    private static final Remark INVALID = Remark.of(FindingCode.ID_NUMBER_INVALID);
    private static final Remark DIGITS_LOST = Remark.of(FindingCode.ID_NUMBER_DIGITS_LOST);
    private static final Pattern EXPONENT = Pattern.compile("\\d(?:\\.\\d+)?[Ee]\\+?0?1[4-9]");
    private static final Pattern ENDS_IN_ZEROS = Pattern.compile("\\d{15}000");

    @Override
    public Normalised normalise(Cell cell, Context context) {
        return switch (cell.kind()) {
            case NUMBER -> number(cell.raw());
            case TEXT -> text(cell.raw());
            default -> Normalised.empty(INVALID);
        };
    }

    private static Normalised number(String raw) {
        String digits = raw.indexOf('.') < 0 ? raw : raw.substring(0, raw.indexOf('.'));
        if (digits.length() > 15) {
            return Normalised.empty(DIGITS_LOST);
        }
        return IdNumber.valid(digits)
                .map(number -> Normalised.value(number))
                .orElseGet(() -> Normalised.empty(INVALID));
    }

    private static Normalised text(String raw) {
        return IdNumber.valid(raw)
                .or(() -> IdNumber.masked(raw))
                .map(number -> Normalised.value(number))
                .orElseGet(() -> Normalised.empty(hasLostDigits(IdNumber.written(raw)) ? DIGITS_LOST : INVALID));
    }

    /** What a spreadsheet shows of a long number, or its zeros once the cell was made text. */
    private static boolean hasLostDigits(String written) {
        return EXPONENT.matcher(written).matches()
                || (ENDS_IN_ZEROS.matcher(written).matches() && !IdNumber.checks(written));
    }
}
