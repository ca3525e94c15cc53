package org.cunbao.intake.poi;

import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/** Makes cells of the records that hold one. */
final class Biff8Cells {

    private final SheetDraft draft;
    private final Biff8Book book;
    private @Nullable FormulaRecord awaitingText;

    Biff8Cells(SheetDraft draft, Biff8Book book) {
        this.draft = draft;
        this.book = book;
    }

    /** Whether the record was one of a cell. */
    boolean take(Record record) throws Refusal {
        if (record instanceof StringRecord text) {
            textOfFormula(text.getString());
            return true;
        }
        if (record instanceof CellValueRecordInterface cell) {
            awaitingText = null;
            draft.rows().add(make(cell));
            return true;
        }
        return false;
    }

    private @Nullable Cell make(CellValueRecordInterface cell) {
        int row = cell.getRow() + 1;
        int column = (cell.getColumn() & 0xFFFF) + 1;
        NumberFormat format = book.formats().of(cell.getXFIndex());
        if (cell instanceof LabelSSTRecord label) {
            return draft.cells().text(row, column, book.string(label.getSSTIndex()), format, "");
        }
        if (cell instanceof NumberRecord number) {
            return draft.cells().number(row, column, number.getValue(), format, "");
        }
        if (cell instanceof FormulaRecord formula) {
            return formula(formula, row, column, format);
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isBoolean()
                    ? draft.cells().truth(row, column, value.getBooleanValue(), format, "")
                    : draft.cells().error(row, column, error(value.getErrorValue()), format, "");
        }
        return cell instanceof LabelRecord label ? draft.cells().text(row, column, label.getValue(), format, "") : null;
    }

    private @Nullable Cell formula(FormulaRecord formula, int row, int column, NumberFormat format) {
        String text = book.formulas().of(formula);
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaitingText = formula;
            return null;
        }
        if (type == CellType.BOOLEAN) {
            return draft.cells().truth(row, column, formula.getCachedBooleanValue(), format, text);
        }
        return type == CellType.ERROR
                ? draft.cells().error(row, column, error(formula.getCachedErrorValue()), format, text)
                : draft.cells().number(row, column, formula.getValue(), format, text);
    }

    private void textOfFormula(String text) throws Refusal {
        FormulaRecord formula = awaitingText;
        if (formula != null) {
            awaitingText = null;
            NumberFormat format = book.formats().of(formula.getXFIndex());
            draft.rows()
                    .add(draft.cells()
                            .text(
                                    formula.getRow() + 1,
                                    (formula.getColumn() & 0xFFFF) + 1,
                                    text,
                                    format,
                                    book.formulas().of(formula)));
        }
    }

    static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
