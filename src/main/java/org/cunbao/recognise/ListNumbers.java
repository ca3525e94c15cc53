package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table that is numbered within a column of text ({@code 1、亲子共读}, {@code 2、义务理发}) without
 * these numbers. They must count on from the first row.
 */
final class ListNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[（(](\\d{1,3})[）)]|(\\d{1,3})(?:\\s*[.、．)）]|\\s))\\s*(?=[^\\d\\s])");

    private final Set<Integer> columns;
    private final int headerRow;

    private ListNumbers(Set<Integer> columns, int headerRow) {
        this.columns = columns;
        this.headerRow = headerRow;
    }

    /** Those of a header, by the rows below it. */
    static ListNumbers of(Header header, List<Row> rows) {
        Set<Integer> columns = header.columns().stream()
                .filter(column -> !column.isOrdinal())
                .map(HeaderColumn::column)
                .filter(column -> isNumbered(column, header.lastRow(), rows))
                .collect(Collectors.toUnmodifiableSet());
        return new ListNumbers(columns, header.lastRow());
    }

    private static boolean isNumbered(int column, int headerRow, List<Row> rows) {
        int cells = 0;
        int next = 1;
        for (Row row : rows) {
            Cell cell = row.number() > headerRow ? row.find(column).orElse(null) : null;
            if (cell != null) {
                cells++;
                next += number(cell) == next ? 1 : 0;
                if (next * 2 < cells) {
                    return false;
                }
            }
        }
        return next > 2 && (next - 1) * 10 >= cells * 9;
    }

    /** The number before the text of a cell; 0 where there is none. */
    private static int number(Cell cell) {
        Matcher matcher = NUMBER.matcher(cell.raw());
        if (cell.kind() != Cell.Kind.TEXT || !matcher.lookingAt()) {
            return 0;
        }
        return Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    /** The row without the numbers. */
    Row show(Row row) {
        if (columns.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            boolean numbered = columns.contains(cell.column()) && cell.kind() == Cell.Kind.TEXT;
            cells.add(
                    numbered
                            ? Cell.text(
                                    cell.row(),
                                    cell.column(),
                                    NUMBER.matcher(cell.raw()).replaceFirst(""))
                            : cell);
        }
        return new Row(row.number(), row.hidden(), cells);
    }
}
