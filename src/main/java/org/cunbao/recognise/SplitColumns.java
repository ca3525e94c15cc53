package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table whose cells hold two values in one ({@code 队长及电话} over {@code 王五 13800000000}) as if
 * the second lay in a column of its own, far behind all that a sheet can have.
 */
final class SplitColumns {

    private final List<SplitColumn> splits;
    private final int headerRow;

    private SplitColumns(List<SplitColumn> splits, int headerRow) {
        this.splits = splits;
        this.headerRow = headerRow;
    }

    /** Those of a header, by its words and the rows below it. */
    static SplitColumns of(Header header, List<Row> rows, Lexicon lexicon) {
        List<Row> below =
                rows.stream().filter(row -> row.number() > header.lastRow()).toList();
        List<SplitColumn> found = header.columns().stream()
                .flatMap(column -> SplitColumn.of(column, below, lexicon).stream())
                .toList();
        return new SplitColumns(found, header.lastRow());
    }

    /** Columns of a header, with one more for each second value. */
    List<HeaderColumn> show(List<HeaderColumn> columns) {
        List<HeaderColumn> shown = new ArrayList<>();
        for (HeaderColumn column : columns) {
            Optional<SplitColumn> split = at(column.column());
            if (split.isPresent()) {
                shown.add(split.get().first(column));
                shown.add(split.get().second(column));
            } else {
                shown.add(column);
            }
        }
        return shown;
    }

    private Optional<SplitColumn> at(int column) {
        return splits.stream().filter(known -> known.column() == column).findFirst();
    }

    Row show(Row row) {
        if (splits.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional<SplitColumn> split = at(cell.column());
            if (split.isPresent()) {
                cells.addAll(split.get().parts(cell));
            } else {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), row.hidden(), cells);
    }
}
