package org.cunbao.intake.format;

import java.util.Optional;
import org.cunbao.vocabulary.CellRange;

/** Addresses such as {@code B7} and {@code A1:C3}, dollar signs allowed. */
public final class CellNames {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;

    private CellNames() {}

    /** The column of an address, 1 for A; 0 if it names none. */
    public static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = (address.charAt(i) | 0x20) - 'a';
            if (letter >= 0 && letter < 26) {
                column = column * 26 + letter + 1;
            } else if (address.charAt(i) != '$' || i > 0) {
                break;
            }
        }
        return column <= LAST_COLUMN ? column : 0;
    }

    /** The row of an address; 0 if it names none. */
    public static int row(String address) {
        int row = 0;
        for (int i = 0; i < address.length() && row <= LAST_ROW; i++) {
            int digit = address.charAt(i) - '0';
            row = digit >= 0 && digit <= 9 ? row * 10 + digit : row;
        }
        return row;
    }

    /** The range that a reference names, in either direction; empty if it is none of cells (whole columns, {@code #REF!}). */
    public static Optional<CellRange> range(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        int top = row(first);
        int bottom = row(last);
        int left = column(first);
        int right = column(last);
        if (top < 1 || bottom < 1 || left < 1 || right < 1) {
            return Optional.empty();
        }
        return Optional.of(new CellRange(
                Math.min(top, bottom), Math.max(top, bottom), Math.min(left, right), Math.max(left, right)));
    }
}
