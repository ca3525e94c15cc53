package org.cunbao.intake.poi;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.CellRange;

/** Takes the records of one worksheet of an .xls workbook. */
final class Biff8Sheet {

    private static final int PICTURE = 8;

    private final SheetDraft draft;
    private final Biff8Cells cells;
    private final Map<Integer, String> textByShape = new HashMap<>();
    private int shape;

    Biff8Sheet(SheetDraft draft, Biff8Book book) {
        this.draft = draft;
        cells = new Biff8Cells(draft, book);
        book.filters(draft.tab().number()).forEach(draft.marks()::filter);
    }

    void take(Record record) throws Refusal {
        if (cells.take(record)) {
            return;
        }
        if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                draft.rows().hide(row.getRowNumber() + 1);
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden()) {
                draft.marks().hideColumns(columns.getFirstColumn() + 1, columns.getLastColumn() + 1);
            }
        } else if (record instanceof MergeCellsRecord merges) {
            merges(merges);
        } else {
            drawn(record);
        }
    }

    private void merges(MergeCellsRecord merges) {
        for (int i = 0; i < merges.getNumAreas(); i++) {
            CellRangeAddress area = merges.getAreaAt(i);
            if (area.getFirstRow() <= area.getLastRow() && area.getFirstColumn() <= area.getLastColumn()) {
                draft.marks()
                        .merge(new CellRange(
                                area.getFirstRow() + 1,
                                area.getLastRow() + 1,
                                area.getFirstColumn() + 1,
                                area.getLastColumn() + 1));
            }
        }
    }

    /** A comment's text stands with its shape, before the note that says on which cell it hangs. */
    private void drawn(Record record) {
        if (record instanceof ObjRecord object) {
            object.getSubRecords().forEach(this::object);
        } else if (record instanceof TextObjectRecord text && text.getStr() != null) {
            textByShape.put(shape, text.getStr().getString());
        } else if (record instanceof NoteRecord note) {
            draft.marks()
                    .comment(note.getRow() + 1, note.getColumn() + 1, textByShape.getOrDefault(note.getShapeId(), ""));
        }
    }

    private void object(SubRecord part) {
        if (part instanceof CommonObjectDataSubRecord common) {
            shape = common.getObjectId();
            if (common.getObjectType() == PICTURE) {
                draft.marks().picture();
            }
        }
    }
}
