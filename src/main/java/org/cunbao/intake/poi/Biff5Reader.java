package org.cunbao.intake.poi;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Workbook;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadWorkbook;
import org.cunbao.intake.format.Refusal;
import org.cunbao.intake.poi.SheetDraft.Tab;
import org.jspecify.annotations.Nullable;

/**
 * Reads the record stream of an .xls workbook of Excel 5.0 and 95.
 *
 * <p>POI's reader of these gives text without places, so the records are read here.
 */
final class Biff5Reader {

    private static final int WORKSHEET = 0x10;

    private final Biff5Records records;
    private final Charset charset;
    private final Limits limits;
    private final XlsFormats formats = new XlsFormats();
    private final Notices notices = new Notices();
    private final Map<Integer, Tab> tabsByPosition = new HashMap<>();
    private final List<SheetDraft> drafts = new ArrayList<>();
    private @Nullable Biff5Sheet sheet;
    private boolean from1904;
    private int depth;

    private Biff5Reader(byte[] stream, Limits limits) throws Refusal {
        records = new Biff5Records(stream);
        charset = Biff5Text.charset(stream);
        this.limits = limits;
    }

    static Workbook read(byte[] stream, Limits limits) throws Refusal {
        Biff5Reader reader = new Biff5Reader(stream, limits);
        while (reader.records.next()) {
            reader.take();
        }
        if (reader.drafts.isEmpty()) {
            throw Refusal.damaged("工作簿不完整");
        }
        reader.drafts.sort(Comparator.comparingInt(draft -> draft.tab().number()));
        return new ReadWorkbook(
                "xls5", reader.drafts.stream().map(SheetDraft::build).toList(), reader.notices);
    }

    private void take() throws Refusal {
        switch (records.type()) {
            case 0x809 -> begin();
            case 0x0A -> depth--;
            case 0x2F -> throw Refusal.encrypted();
            default -> {
                if (depth == 1 && sheet != null) {
                    sheet.take();
                } else if (depth == 1) {
                    global();
                }
            }
        }
    }

    private void begin() {
        depth++;
        if (depth > 1) {
            return;
        }
        sheet = null;
        int type = records.u16(2);
        Tab tab = tabsByPosition.getOrDefault(records.position(), new Tab(drafts.size() + 1, "", false));
        if (type == WORKSHEET) {
            SheetDraft draft = SheetDraft.of(tab, from1904, notices, limits);
            drafts.add(draft);
            sheet = new Biff5Sheet(records, draft, formats, charset);
        }
    }

    private void global() {
        switch (records.type()) {
            case 0x22 -> from1904 = records.u16(0) == 1;
            case 0x41E -> formats.format(records.u16(0), text(3, records.u8(2)));
            case 0xE0 -> formats.style(records.u16(2));
            case 0x85 -> {
                int number = tabsByPosition.size() + 1;
                boolean hidden = (records.u8(4) & 3) != 0;
                tabsByPosition.put(records.i32(0), new Tab(number, text(7, records.u8(6)), hidden));
            }
            default -> {}
        }
    }

    private String text(int offset, int length) {
        return new String(records.bytes(offset, length), charset);
    }
}
