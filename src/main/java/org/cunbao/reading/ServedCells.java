package org.cunbao.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.normalise.Ditto;
import org.cunbao.recognise.Column;
import org.cunbao.recognise.Merges;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/**
 * The cell that serves each place of a data row: its own, or the value above where a ditto mark or a vertical merge
 * repeats it. Rows are shown in order; a merge fills only within one column.
 */
final class ServedCells implements RowReader.Cells {

    private final Merges merges;
    private final List<Integer> columns;
    private final List<Optional<Cell>> served;
    private final List<Optional<Cell>> last;

    /**
     * @param columns the columns that will be asked for
     */
    ServedCells(Merges merges, List<Integer> columns) {
        this.merges = merges;
        this.columns = List.copyOf(columns);
        int places = columns.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        this.served = new ArrayList<>(Collections.nCopies(places, Optional.empty()));
        this.last = new ArrayList<>(Collections.nCopies(places, Optional.empty()));
    }

    /** Goes on to the next row: from now on its cells are found, repeats filled in. */
    ServedCells show(Row row) {
        for (int column : columns) {
            Optional<Cell> own = row.find(column);
            Optional<Cell> cell = own.isPresent() && !isDitto(own.get()) ? own : above(row.number(), column, own);
            served.set(column, cell);
            if (cell.isPresent()) {
                last.set(column, cell);
            }
        }
        return this;
    }

    @Override
    public Optional<Cell> find(Column column) {
        return served.get(column.column());
    }

    private static boolean isDitto(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && Ditto.isMark(cell.raw());
    }

    private Optional<Cell> above(int row, int column, Optional<Cell> own) {
        Optional<Cell> before = last.get(column);
        if (own.isPresent()) {
            return before.isPresent() ? before : own;
        }
        Optional<CellRange> merge = merges.at(row, column);
        boolean repeated = merge.filter(range -> range.firstRow() < row && range.firstColumn() == column)
                .isPresent();
        return repeated ? before : Optional.empty();
    }
}
