package org.cunbao.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.normalise.Ditto;
import org.cunbao.recognise.Merges;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/**
 * The cell that serves each place of a data row: its own, or the value above where a ditto mark or a vertical merge
 * repeats it. Rows are shown in order; a merge fills only within one column.
 */
final class ServedCells {

    private final Merges merges;
    private final Map<Integer, Cell> lastByColumn = new HashMap<>();

    ServedCells(Merges merges) {
        this.merges = merges;
    }

    /** The row's cells with repeats filled in, by column, for the columns asked for. */
    Map<Integer, Cell> of(Row row, List<Integer> columns) {
        Map<Integer, Cell> served = new HashMap<>();
        for (int column : columns) {
            Optional<Cell> own = row.find(column);
            Optional<Cell> cell = own.isPresent() && !isDitto(own.get()) ? own : above(row.number(), column, own);
            if (cell.isPresent()) {
                served.put(column, cell.get());
                lastByColumn.put(column, cell.get());
            }
        }
        return served;
    }

    private static boolean isDitto(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && Ditto.isMark(cell.raw());
    }

    private Optional<Cell> above(int row, int column, Optional<Cell> own) {
        Optional<Cell> last = Optional.ofNullable(lastByColumn.get(column));
        if (own.isPresent()) {
            return last.isPresent() ? last : own;
        }
        Optional<CellRange> merge = merges.at(row, column);
        boolean repeated = merge.filter(range -> range.firstRow() < row && range.firstColumn() == column)
                .isPresent();
        return repeated ? last : Optional.empty();
    }
}
