package org.cunbao.intake.poi;

import org.cunbao.intake.Limits;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.MarksBuilder;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.ReadSheet;
import org.cunbao.intake.format.RowCollector;

/**
 * A sheet of a binary workbook while its records come in.
 *
 * @param tab its number, name and whether it is hidden
 * @param cells makes its cells
 * @param rows collects them
 * @param marks collects everything else
 */
record SheetDraft(Tab tab, CellMaker cells, RowCollector rows, MarksBuilder marks) {

    /**
     * A sheet as the workbook lists it.
     *
     * @param number 1-based, charts and macro sheets counted
     * @param name as shown
     * @param hidden by hand or by a macro
     */
    record Tab(int number, String name, boolean hidden) {}

    static SheetDraft of(Tab tab, boolean from1904, Notices notices, Limits limits) {
        return new SheetDraft(
                tab,
                new CellMaker(tab.number(), from1904, notices),
                new RowCollector(limits, tab.number(), tab.name()),
                new MarksBuilder());
    }

    Sheet build() {
        if (cells.sawPicture()) {
            marks.picture();
        }
        return ReadSheet.of(tab.number(), tab.name(), tab.hidden(), marks.build(), rows);
    }
}
