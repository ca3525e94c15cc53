package org.cunbao.reports;

import org.cunbao.vocabulary.Masking;

/**
 * Text for people's tables: identity numbers and phones masked, and nothing that a spreadsheet would take for a formula.
 *
 * <p>A village's cell may hold {@code =HYPERLINK(…)} as text; opened again from a CSV it would be one.
 */
public final class Neutral {

    private static final String DANGEROUS = "=+-@\t\r";

    private Neutral() {}

    /** Masked, with an apostrophe before a first character that begins a formula. */
    public static String text(String text) {
        String masked = Masking.mask(text);
        return !masked.isEmpty() && DANGEROUS.indexOf(masked.charAt(0)) >= 0 ? "'" + masked : masked;
    }
}
