package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.normalise.Ditto;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table whose dates lie in several columns as if they lay in one. Rows are shown in order: a merge
 * or a ditto mark repeats the month above.
 */
final class DayColumns {

    private final List<DayParts> parts;
    private final Merges merges;
    private final int headerRow;
    private final Map<Integer, Cell> last = new HashMap<>();

    DayColumns(Header header, Merges merges) {
        this.parts = header.days();
        this.merges = merges;
        this.headerRow = header.lastRow();
    }

    /** The header as if its dates lay in one column each. */
    static Header joined(Header header) {
        List<DayParts> parts = header.days();
        if (parts.isEmpty()) {
            return header;
        }
        List<HeaderColumn> columns = new ArrayList<>();
        for (HeaderColumn column : header.columns()) {
            Optional<DayParts> first = parts.stream()
                    .filter(part -> part.first() == column.column())
                    .findFirst();
            if (parts.stream().noneMatch(part -> part.isFurther(column.column()))) {
                columns.add(first.map(part -> part.header(column)).orElse(column));
            }
        }
        return new Header(header.firstRow(), header.lastRow(), columns);
    }

    /** A table's columns with the further columns of its dates, which fill the same field. */
    static List<Column> whole(List<Column> read, Header header) {
        List<Column> all = new ArrayList<>(read);
        for (DayParts part : header.days()) {
            for (Column first : read) {
                if (first.column() == part.first()) {
                    header.columns().stream()
                            .filter(column -> part.isFurther(column.column()))
                            .forEach(column -> all.add(
                                    new Column(column.column(), 0, column.shown(), first.field(), Optional.empty())));
                }
            }
        }
        if (!header.days().isEmpty()) {
            all.sort(Comparator.comparingInt(Column::column));
        }
        return all;
    }

    /** The header's own columns that belong to a table's columns. */
    static List<HeaderColumn> original(List<HeaderColumn> joined, Header header) {
        List<DayParts> parts = header.days();
        if (parts.isEmpty()) {
            return joined;
        }
        List<HeaderColumn> own = new ArrayList<>();
        for (HeaderColumn column : header.columns()) {
            boolean further = parts.stream()
                    .anyMatch(part -> part.isFurther(column.column())
                            && joined.stream().anyMatch(known -> known.column() == part.first()));
            if (further || joined.stream().anyMatch(known -> known.column() == column.column())) {
                own.add(column);
            }
        }
        return own;
    }

    /** The last of the header's own columns that belong to a table's columns. */
    static int lastOf(List<HeaderColumn> joined, Header header) {
        List<HeaderColumn> own = original(joined, header);
        return own.get(own.size() - 1).column();
    }

    List<Row> show(List<Row> rows) {
        return parts.isEmpty() ? rows : rows.stream().map(this::show).toList();
    }

    /** The row with each date in the first of its columns; as it is where its cells are no months and days. */
    Row show(Row row) {
        if (parts.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        Row shown = row;
        for (DayParts part : parts) {
            Map<Integer, Cell> served = served(row, part);
            Optional<Cell> date = part.joined(row.number(), served);
            if (date.isPresent()) {
                last.putAll(served);
                shown = with(shown, part, date.get());
            }
        }
        return shown;
    }

    private Map<Integer, Cell> served(Row row, DayParts part) {
        Map<Integer, Cell> served = new HashMap<>();
        for (int column = part.first(); column <= part.day(); column++) {
            Optional<Cell> own = row.find(column);
            Cell before = last.get(column);
            boolean repeats = own.isPresent()
                    ? Ditto.isMark(own.get().raw())
                    : merges.at(row.number(), column)
                            .filter(range -> range.firstRow() < row.number())
                            .isPresent();
            Cell cell = repeats && before != null ? before : own.orElse(null);
            if (cell != null) {
                served.put(column, cell);
            }
        }
        return served;
    }

    private static Row with(Row row, DayParts part, Cell date) {
        List<Cell> cells = new ArrayList<>();
        boolean placed = false;
        for (Cell cell : row.cells()) {
            if (!placed && cell.column() >= part.first()) {
                cells.add(date);
                placed = true;
            }
            if (cell.column() < part.first() || cell.column() > part.day()) {
                cells.add(cell);
            }
        }
        if (!placed) {
            cells.add(date);
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
