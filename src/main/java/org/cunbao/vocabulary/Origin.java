package org.cunbao.vocabulary;

/**
 * A place inside one source file; each part is 1-based, and 0 means "not narrowed to one".
 *
 * @param sheet the sheet's position in its file, hidden sheets counted; 0: the file as a whole
 * @param row the physical row as Excel shows it; 0: the sheet as a whole
 * @param column the column, 1 for A; 0: the row as a whole
 */
public record Origin(int sheet, int row, int column) implements Comparable<Origin> {

    public Origin {
        if (sheet < 0 || row < 0 || column < 0 || (sheet == 0 && row > 0) || (row == 0 && column > 0)) {
            throw new IllegalArgumentException("no such place: " + sheet + "/" + row + "/" + column);
        }
    }

    public static Origin file() {
        return new Origin(0, 0, 0);
    }

    public static Origin sheet(int sheet) {
        return new Origin(sheet, 0, 0);
    }

    public static Origin row(int sheet, int row) {
        return new Origin(sheet, row, 0);
    }

    public static Origin cell(int sheet, int row, int column) {
        return new Origin(sheet, row, column);
    }

    /** The column's letters as Excel shows them, {@code A} … {@code XFD}; empty where no column is named. */
    public String columnLetters() {
        return letters(column);
    }

    /** Column 1 is {@code A}, 27 is {@code AA}; 0 gives the empty text. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(Origin other) {
        int bySheet = Integer.compare(sheet, other.sheet);
        int byRow = bySheet != 0 ? bySheet : Integer.compare(row, other.row);
        return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
}
