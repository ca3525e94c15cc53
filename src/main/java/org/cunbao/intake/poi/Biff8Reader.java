package org.cunbao.intake.poi;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.poi.SheetDraft.Tab;
import org.jspecify.annotations.Nullable;

/** Reads the record stream of an .xls workbook of Excel 97 and later (BIFF8), of LibreOffice, or of WPS (.et). */
final class Biff8Reader {

    private final Limits limits;
    private final Notices notices = new Notices();
    private final Biff8Book book = new Biff8Book();
    private final List<SheetDraft> drafts = new ArrayList<>();
    private final Deque<Tab> tabs = new ArrayDeque<>();
    private @Nullable Biff8Sheet sheet;
    private boolean inBook;
    private int depth;

    private Biff8Reader(Limits limits) {
        this.limits = limits;
    }

    static Workbook read(byte[] stream, Limits limits) throws Refusal {
        Biff8Reader reader = new Biff8Reader(limits);
        try {
            RecordFactoryInputStream records = new RecordFactoryInputStream(new ByteArrayInputStream(stream), false);
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                reader.take(record);
            }
        } catch (EncryptedDocumentException e) {
            throw Refusal.encrypted();
        }
        return new ReadWorkbook("xls", reader.sheets(), reader.notices);
    }

    /** Charts lie within sheets as streams of their own; only the outermost stream is the sheet's. */
    private void take(Record record) throws Refusal {
        if (record instanceof BOFRecord begin) {
            depth++;
            if (depth == 1) {
                begin(begin.getType());
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            if (depth == 0 && inBook) {
                inBook = false;
                tabs.addAll(book.tabsInStreamOrder());
            }
        } else if (depth == 1 && inBook) {
            book.take(record);
        } else if (depth == 1 && sheet != null) {
            sheet.take(record);
        }
    }

    private void begin(int type) {
        sheet = null;
        inBook = type == BOFRecord.TYPE_WORKBOOK;
        Tab tab = inBook ? null : tabs.poll();
        if (tab != null && type == BOFRecord.TYPE_WORKSHEET) {
            SheetDraft draft = SheetDraft.of(tab, book.from1904(), notices, limits);
            drafts.add(draft);
            sheet = new Biff8Sheet(draft, book);
        }
    }

    private List<Sheet> sheets() throws Refusal {
        if (!tabs.isEmpty() || depth != 0) {
            throw Refusal.damaged("工作簿不完整");
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.tab().number()));
        return drafts.stream().map(SheetDraft::build).toList();
    }
}
