package org.cunbao.vocabulary;

/** A rectangle of cells; all four ends 1-based and included. */
public record CellRange(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public CellRange {
        if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn) {
            throw new IllegalArgumentException(
                    "no such range: " + firstRow + "-" + lastRow + " " + firstColumn + "-" + lastColumn);
        }
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int rows() {
        return lastRow - firstRow + 1;
    }

    public int columns() {
        return lastColumn - firstColumn + 1;
    }
}
