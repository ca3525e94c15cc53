package org.cunbao.reports.poi;

import org.cunbao.reports.ReportTable;
import org.cunbao.reports.Shown;

/** Column widths from counts of characters, since the machine's fonts must not decide. */
final class Widths {

    private static final int LEAST = 7;
    private static final int MOST = 44;

    private Widths() {}

    /** The width of a column in characters of the standard font. */
    static int of(ReportTable table, int column) {
        int widest = 0;
        for (String line : table.columns().get(column).split("\n", -1)) {
            widest = Math.max(widest, width(line));
        }
        for (java.util.List<Shown> row : table.rows()) {
            widest = Math.max(widest, width(row.get(column).text()));
        }
        return Math.min(MOST, Math.max(LEAST, widest + 3));
    }

    /** How many lines a cell takes in a column of this width; what is secondary is set smaller. */
    static int lines(Shown shown, int columnWidth) {
        return lines(shown.text(), shown.tone() == Shown.Tone.QUIET ? columnWidth * 11 / 10 : columnWidth);
    }

    /** How many lines a text takes in a column of this width. */
    static int lines(String text, int columnWidth) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (width(line) + columnWidth - 2) / (columnWidth - 1));
        }
        return lines;
    }

    /** Full-width characters count for two. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
