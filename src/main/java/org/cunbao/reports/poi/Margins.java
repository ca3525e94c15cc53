package org.cunbao.reports.poi;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;

/** Margins of a printed sheet: narrow, so that wide tables stay legible on A4. */
final class Margins {

    private static final double SIDE = 0.35;
    private static final double END = 0.6;

    private Margins() {}

    static void narrow(Sheet sheet) {
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, SIDE);
        sheet.setMargin(PageMargin.BOTTOM, END);
        sheet.setHorizontallyCenter(true);
    }
}
