package org.cunbao.command;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, Han characters counted as two; numbers to the right. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(List.copyOf(header));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    void print(PrintWriter out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String gap = " ".repeat(widths[i] - width(row.get(i)));
                boolean number = isNumber(rows.get(rows.size() - 1).get(i));
                line.append(number ? gap + row.get(i) : row.get(i) + gap).append("  ");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static boolean isNumber(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Columns that a terminal gives the text (UAX #11, wide and full-width characters two). */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        int kind = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = kind == UCharacter.EastAsianWidth.WIDE || kind == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }
}
