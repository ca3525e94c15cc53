package org.cunbao.intake.poi;

import java.nio.charset.Charset;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.jspecify.annotations.Nullable;

/** Takes the records of one worksheet of an old .xls workbook (Excel 5.0 and 95 file format). */
final class Biff5Sheet {

    private static final int PICTURE = 8;
    private static final String FORMULA = "=";

    private final Biff5Records records;
    private final SheetDraft draft;
    private final XlsFormats formats;
    private final Charset charset;
    private int formulaRow;
    private int formulaColumn;
    private NumberFormat formulaFormat = NumberFormat.GENERAL;

    Biff5Sheet(Biff5Records records, SheetDraft draft, XlsFormats formats, Charset charset) {
        this.records = records;
        this.draft = draft;
        this.formats = formats;
        this.charset = charset;
    }

    void take() throws Refusal {
        switch (records.type()) {
            case 0x204, 0xD6 ->
                draft.rows().add(draft.cells().text(row(), column(), text(8, records.u16(6)), format(), ""));
            case 0x203 -> draft.rows().add(number(Double.longBitsToDouble(records.i64(6)), ""));
            case 0x27E -> draft.rows().add(number(Biff5Numbers.compressed(records.i32(6)), ""));
            case 0xBD -> several();
            case 0x06, 0x206, 0x406 -> draft.rows().add(formula());
            case 0x207 -> textOfFormula();
            case 0x205 -> draft.rows().add(truthOrError(records.u8(7) == 1, records.u8(6), ""));
            default -> mark();
        }
    }

    private void mark() {
        switch (records.type()) {
            case 0x208 -> {
                if ((records.u16(12) & 0x20) != 0) {
                    draft.rows().hide(records.u16(0) + 1);
                }
            }
            case 0x7D -> {
                if ((records.u16(8) & 1) != 0) {
                    draft.marks().hideColumns(records.u16(0) + 1, records.u16(2) + 1);
                }
            }
            case 0x1C -> draft.marks().comment(row(), column(), text(6, records.u16(4)));
            case 0x5D -> {
                if (records.u16(4) == PICTURE) {
                    draft.marks().picture();
                }
            }
            case 0xE5 -> merges();
            default -> {}
        }
    }

    private void merges() {
        for (int i = 0, at = 2; i < records.u16(0) && at + 8 <= records.length(); i++, at += 8) {
            int firstRow = records.u16(at) + 1;
            int lastRow = records.u16(at + 2) + 1;
            int firstColumn = records.u16(at + 4) + 1;
            int lastColumn = records.u16(at + 6) + 1;
            if (firstRow <= lastRow && firstColumn <= lastColumn) {
                draft.marks().merge(new CellRange(firstRow, lastRow, firstColumn, lastColumn));
            }
        }
    }

    private int row() {
        return records.u16(0) + 1;
    }

    private int column() {
        return records.u16(2) + 1;
    }

    private NumberFormat format() {
        return formats.of(records.u16(4));
    }

    private String text(int offset, int length) {
        return new String(records.bytes(offset, length), charset);
    }

    private @Nullable Cell number(double value, String formula) {
        return draft.cells().number(row(), column(), value, format(), formula);
    }

    private @Nullable Cell truthOrError(boolean isError, int value, String formula) {
        return isError
                ? draft.cells().error(row(), column(), Biff8Cells.error(value), format(), formula)
                : draft.cells().truth(row(), column(), value != 0, format(), formula);
    }

    /** Several numbers side by side: each a style and a compressed number. */
    private void several() throws Refusal {
        for (int i = 0, at = 4; at + 6 <= records.length() - 2; i++, at += 6) {
            double value = Biff5Numbers.compressed(records.i32(at + 2));
            draft.rows().add(draft.cells().number(row(), column() + i, value, formats.of(records.u16(at)), ""));
        }
    }

    /** The last two bytes of a result tell whether it is a number; if not, the first tells what it is. */
    private @Nullable Cell formula() {
        if (records.u16(12) != 0xFFFF) {
            return number(Double.longBitsToDouble(records.i64(6)), FORMULA);
        }
        int kind = records.u8(6);
        if (kind == 0) {
            formulaRow = row();
            formulaColumn = column();
            formulaFormat = format();
        }
        return kind == 1 || kind == 2 ? truthOrError(kind == 2, records.u8(8), FORMULA) : null;
    }

    private void textOfFormula() throws Refusal {
        if (formulaRow > 0) {
            String text = text(2, records.u16(0));
            draft.rows().add(draft.cells().text(formulaRow, formulaColumn, text, formulaFormat, FORMULA));
            formulaRow = 0;
        }
    }
}
