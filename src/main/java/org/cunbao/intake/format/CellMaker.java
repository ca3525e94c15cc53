package org.cunbao.intake.format;

import java.math.BigDecimal;
import java.time.format.DateTimeParseException;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Cell.Kind;
import org.cunbao.vocabulary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cells of one sheet, by the same rules for every format.
 *
 * <p>Null where there is no cell: white space alone is none, and a picture that stands in a cell ({@code DISPIMG} of
 * WPS) is none either, but is remembered.
 */
public final class CellMaker {

    /** What a formula shows that no program has calculated yet. */
    public static final String NOT_CALCULATED = "#未计算";

    private final int sheet;
    private final boolean from1904;
    private final Notices notices;
    private boolean picture;

    /**
     * @param sheet the sheet's position, 1-based
     * @param from1904 whether serial days count from 1904
     * @param notices where damaged text is reported
     */
    public CellMaker(int sheet, boolean from1904, Notices notices) {
        this.sheet = sheet;
        this.from1904 = from1904;
        this.notices = notices;
    }

    /** Whether a picture was met in a cell. */
    public boolean sawPicture() {
        return picture;
    }

    /** A text cell. */
    public @Nullable Cell text(int row, int column, String text, NumberFormat format, String formula) {
        if (isPicture(formula) || text.startsWith("=") && isPicture(text)) {
            picture = true;
            return null;
        }
        if (Texts.isBlank(text)) {
            return null;
        }
        String storable = Texts.storable(text);
        if (!storable.equals(text)) {
            notices.damaged(Origin.cell(sheet, row, column), storable);
        }
        return new Cell(row, column, Kind.TEXT, storable, format.code(), Texts.storable(formula));
    }

    /** A number as a file writes it; text if it is none. */
    public @Nullable Cell number(int row, int column, String written, NumberFormat format, String formula) {
        String plain = Decimals.plain(written).orElse(null);
        return plain == null
                ? text(row, column, written, format, formula)
                : plainNumber(row, column, plain, format, formula);
    }

    /** A number as the file holds it in binary. */
    public @Nullable Cell number(int row, int column, double value, NumberFormat format, String formula) {
        return Double.isFinite(value)
                ? plainNumber(row, column, Decimals.plain(value), format, formula)
                : error(row, column, "#NUM!", format, formula);
    }

    private @Nullable Cell plainNumber(int row, int column, String plain, NumberFormat format, String formula) {
        if (isPicture(formula)) {
            picture = true;
            return null;
        }
        boolean date = showsDay(plain, format);
        String serial = date && from1904 ? Decimals.from1904(plain) : plain;
        return new Cell(row, column, date ? Kind.DATE : Kind.NUMBER, serial, format.code(), Texts.storable(formula));
    }

    /** A clock format on a number of whole days shows only a part of what is a day and a time. */
    private static boolean showsDay(String plain, NumberFormat format) {
        return switch (format.shows()) {
            case DAY -> true;
            case TIME -> new BigDecimal(plain).compareTo(BigDecimal.ONE) >= 0;
            case NUMBER -> false;
        };
    }

    /** A date that the file holds in ISO form, with or without a time; text if it is none. */
    public @Nullable Cell isoDate(int row, int column, String iso, NumberFormat format, String formula) {
        try {
            String serial = IsoDays.serial(iso);
            String code = format.code().isEmpty() ? "yyyy-mm-dd" : format.code();
            return new Cell(row, column, Kind.DATE, serial, code, Texts.storable(formula));
        } catch (DateTimeParseException e) {
            return text(row, column, iso, format, formula);
        }
    }

    /** A truth value. */
    public Cell truth(int row, int column, boolean value, NumberFormat format, String formula) {
        return new Cell(row, column, Kind.BOOLEAN, value ? "TRUE" : "FALSE", format.code(), Texts.storable(formula));
    }

    /** An error such as {@code #REF!}. */
    public @Nullable Cell error(int row, int column, String name, NumberFormat format, String formula) {
        if (isPicture(formula)) {
            picture = true;
            return null;
        }
        return new Cell(row, column, Kind.ERROR, Texts.storable(name), format.code(), Texts.storable(formula));
    }

    private static boolean isPicture(String formula) {
        return formula.length() > 8 && formula.contains("DISPIMG(");
    }
}
