package org.cunbao.intake.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers as Excel means them, in plain decimal digits.
 *
 * <p>Excel keeps and shows 15 significant digits; the rest that files hold ({@code 0.30000000000000004}) is the residue
 * of binary arithmetic. An identity number typed as a number so ends in zeros, as the person who typed it sees it.
 */
public final class Decimals {

    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal DAYS_FROM_1900_TO_1904 = BigDecimal.valueOf(1462);
    private static final int LONGEST_PLAIN = 15;

    private Decimals() {}

    /** The digits of a number written in a file, exponents resolved; empty if the text is no finite number. */
    public static Optional<String> plain(String written) {
        if (isPlain(written)) {
            return Optional.of(written);
        }
        try {
            double value = Double.parseDouble(written.strip());
            return Double.isFinite(value) ? Optional.of(rounded(new BigDecimal(value), value)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The digits of a double; {@code value} must be finite. */
    public static String plain(double value) {
        long whole = (long) value;
        if (whole == value && Math.abs(whole) < 1_000_000_000_000_000L) {
            return Long.toString(whole);
        }
        return rounded(new BigDecimal(value), value);
    }

    /** The serial day in the 1900 system of one in the 1904 system. */
    static String from1904(String serial) {
        return new BigDecimal(serial).add(DAYS_FROM_1900_TO_1904).toPlainString();
    }

    private static String rounded(BigDecimal exact, double value) {
        return value == 0 ? "0" : exact.round(EXCEL).stripTrailingZeros().toPlainString();
    }

    /** Whether the text is already what {@code plain} would make of it: most numbers are short and whole. */
    private static boolean isPlain(String text) {
        int length = text.length();
        int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
        if (length == start || length - start > LONGEST_PLAIN || text.charAt(start) == '0' && length > 1) {
            return false;
        }
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return point < 0 || text.charAt(length - 1) != '0' && point < length - 1;
    }
}
