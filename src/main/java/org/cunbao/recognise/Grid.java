package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/** The rows in sight, with the sheet's merges: asked for cells by row and column. */
final class Grid {

    private final TreeMap<Integer, Row> rows = new TreeMap<>();
    private final Merges merges;

    Grid(List<Row> inSight, Merges merges) {
        this.merges = merges;
        inSight.forEach(row -> rows.put(row.number(), row));
    }

    Optional<Row> row(int number) {
        return Optional.ofNullable(rows.get(number));
    }

    Optional<Cell> cell(int row, int column) {
        return row(row).flatMap(found -> found.find(column));
    }

    Merges merges() {
        return merges;
    }

    /** The text at a place, or of the horizontal merge that covers it in the same row; empty where there is none. */
    String textAcross(int row, int column) {
        Optional<Cell> own = cell(row, column);
        if (own.isPresent()) {
            return own.get().shown();
        }
        Optional<CellRange> merge = merges.at(row, column);
        return merge.filter(range -> range.firstRow() == row)
                .flatMap(range -> cell(row, range.firstColumn()))
                .map(Cell::shown)
                .orElse("");
    }
}
