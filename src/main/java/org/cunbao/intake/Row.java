package org.cunbao.intake;

import java.util.List;
import java.util.Optional;
import org.cunbao.vocabulary.Cell;

/**
 * One physical row that has at least one non-empty cell.
 *
 * @param number 1-based, as Excel shows it
 * @param hidden whether a filter or a person hid it
 * @param cells the non-empty cells in the order of their columns; at least one; text of white space only is no cell
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in the column (1 for A), if it is not empty; in a row without gaps it is where it is expected. */
    public Optional<Cell> find(int column) {
        if (column >= 1 && column <= cells.size()) {
            Cell expected = cells.get(column - 1);
            if (expected.column() == column
                    && (column == 1 || cells.get(column - 2).column() < column)) {
                return Optional.of(expected);
            }
        }
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
