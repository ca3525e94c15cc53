package org.cunbao.intake.poi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.cunbao.intake.poi.SheetDraft.Tab;
import org.cunbao.vocabulary.CellRange;
import org.jspecify.annotations.Nullable;

/** What the first part of an .xls workbook says about all its sheets. */
final class Biff8Book {

    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final XlsFormats formats = new XlsFormats();
    private final FormulaText formulas = new FormulaText();
    private final List<Filter> filters = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean from1904;

    /** The range of an automatic filter on the sheet with the number. */
    private record Filter(int sheet, CellRange range) {}

    void take(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            formats.format(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formats.style(style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof NameRecord name) {
            name(name);
        }
    }

    private void name(NameRecord name) {
        formulas.name(name);
        Ptg[] definition = name.getNameDefinition();
        if (name.isBuiltInName()
                && name.getBuiltInName() == NameRecord.BUILTIN_FILTER_DB
                && definition.length > 0
                && definition[0] instanceof AreaPtgBase area) {
            CellRange range = new CellRange(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn() + 1, area.getLastColumn() + 1);
            filters.add(new Filter(name.getSheetNumber(), range));
        }
    }

    /** The sheets in the order in which they stand in the stream, which need not be that of their tabs. */
    List<Tab> tabsInStreamOrder() {
        List<BoundSheetRecord> ordered = new ArrayList<>(sheets);
        ordered.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
        List<Tab> tabs = new ArrayList<>();
        for (BoundSheetRecord sheet : ordered) {
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            tabs.add(new Tab(sheets.indexOf(sheet) + 1, sheet.getSheetname(), hidden));
        }
        return tabs;
    }

    List<CellRange> filters(int sheet) {
        return filters.stream()
                .filter(f -> f.sheet() == sheet)
                .map(Filter::range)
                .toList();
    }

    String string(int index) {
        SSTRecord table = strings;
        return table == null || index < 0 || index >= table.getNumUniqueStrings()
                ? ""
                : table.getString(index).getString();
    }

    XlsFormats formats() {
        return formats;
    }

    FormulaText formulas() {
        return formulas;
    }

    boolean from1904() {
        return from1904;
    }
}
