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
 * Shows the rows of a table as if what lies in several columns (a date, the two sides of a dispute) lay in one. Rows are
 * shown in order: a merge or a ditto mark repeats the month above.
 */
final class JointColumns {

    private final List<Joint> parts;
    private final Merges merges;
    private final int headerRow;
    private final Map<Integer, Cell> last = new HashMap<>();

    JointColumns(Header header, Merges merges) {
        this.parts = header.joints();
        this.merges = merges;
        this.headerRow = header.lastRow();
    }

    /** The header as if its joints lay in one column each. */
    static Header joined(Header header) {
        List<Joint> parts = header.joints();
        if (parts.isEmpty()) {
            return header;
        }
        List<HeaderColumn> columns = new ArrayList<>();
        for (HeaderColumn column : header.columns()) {
            Optional<Joint> first = parts.stream()
                    .filter(part -> part.first() == column.column())
                    .findFirst();
            if (parts.stream().noneMatch(part -> part.isFurther(column.column()))) {
                columns.add(first.map(part -> part.header(column)).orElse(column));
            }
        }
        return new Header(header.firstRow(), header.lastRow(), columns);
    }

    /** A table's columns with the further columns of its joints, which fill the same field. */
    static List<Column> whole(List<Column> read, Header header) {
        List<Column> all = new ArrayList<>(read);
        for (Joint part : header.joints()) {
            for (Column first : read) {
                if (first.column() == part.first()) {
                    header.columns().stream()
                            .filter(column -> part.isFurther(column.column()))
                            .forEach(column -> all.add(
                                    new Column(column.column(), 0, column.shown(), first.field(), Optional.empty())));
                }
            }
        }
        if (!header.joints().isEmpty()) {
            all.sort(Comparator.comparingInt(Column::column));
        }
        return all;
    }

    /** The header's own columns that belong to a table's columns. */
    static List<HeaderColumn> original(List<HeaderColumn> joined, Header header) {
        List<Joint> parts = header.joints();
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

    /** The row with each joint in the first of its columns; as it is where its cells make none. */
    Row show(Row row) {
        if (parts.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        Row shown = row;
        for (Joint part : parts) {
            Map<Integer, Cell> served = served(row, part);
            Optional<Cell> joined = part.joined(row.number(), served);
            if (joined.isPresent()) {
                last.putAll(served);
                shown = with(shown, part, joined.get());
            }
        }
        return shown;
    }

    private Map<Integer, Cell> served(Row row, Joint part) {
        Map<Integer, Cell> served = new HashMap<>();
        for (int column = part.first(); column <= part.last(); column++) {
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

    private static Row with(Row row, Joint part, Cell joined) {
        List<Cell> cells = new ArrayList<>();
        boolean placed = false;
        for (Cell cell : row.cells()) {
            if (!placed && cell.column() >= part.first()) {
                cells.add(joined);
                placed = true;
            }
            if (cell.column() < part.first() || cell.column() > part.last()) {
                cells.add(cell);
            }
        }
        if (!placed) {
            cells.add(joined);
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
