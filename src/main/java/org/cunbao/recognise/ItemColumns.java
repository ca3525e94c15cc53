package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Shows a column whose cells hold several yes-or-no items with a mark each ({@code ☑有标识 □有书籍}) as a column for each
 * item. A list of codes of which just one is ticked is a choice and stays as it is.
 */
final class ItemColumns {

    private static final int MOST_LOOKED_AT = 40;

    /** The items' names by column. */
    private final Map<Integer, List<String>> items = new LinkedHashMap<>();

    private final int headerRow;

    ItemColumns(Header header, List<Row> rows, Lexicon lexicon) {
        this.headerRow = header.lastRow();
        List<Row> below = rows.stream()
                .filter(row -> row.number() > headerRow)
                .limit(MOST_LOOKED_AT)
                .toList();
        for (HeaderColumn column : header.columns()) {
            if (!mayHoldItems(column.column(), below)) {
                continue;
            }
            List<List<MarkedItems>> cells = below.stream()
                    .flatMap(row -> row.find(column.column()).stream())
                    .map(cell -> MarkedItems.in(cell.raw()))
                    .toList();
            Set<String> names = new LinkedHashSet<>();
            cells.forEach(cell -> cell.forEach(item -> names.add(item.name())));
            long lists = cells.stream().filter(cell -> !cell.isEmpty()).count();
            boolean choices = names.stream().anyMatch(name -> lexicon.isCode(TextKey.of(name)))
                    && cells.stream().allMatch(cell -> cell.isEmpty() || ticked(cell) == 1);
            long known = names.stream()
                    .filter(name -> lexicon.isLabelText(MarkedItems.bare(name)))
                    .count();
            if (lists > 0 && lists * 4 >= cells.size() * 3L && !choices && known * 2 >= names.size()) {
                items.put(column.column(), List.copyOf(names));
            }
        }
    }

    /** The cheap question: whether the first cell of the column has a mark amid other text. */
    private static boolean mayHoldItems(int column, List<Row> below) {
        for (Row row : below) {
            Optional<Cell> first = row.find(column);
            if (first.isPresent()) {
                return MarkedItems.mayBeIn(first.get().raw());
            }
        }
        return false;
    }

    private static long ticked(List<MarkedItems> items) {
        return items.stream().filter(MarkedItems::yes).count();
    }

    /** The columns, one for each item in place of those that hold several. */
    List<HeaderColumn> show(List<HeaderColumn> columns) {
        List<HeaderColumn> shown = new ArrayList<>();
        for (HeaderColumn column : columns) {
            List<String> names = items.getOrDefault(column.column(), List.of());
            for (int i = 0; i < names.size(); i++) {
                List<String> texts = new ArrayList<>(column.texts());
                texts.add(MarkedItems.bare(names.get(i)));
                shown.add(HeaderColumn.of(Column.part(column.column(), i), texts));
            }
            if (names.isEmpty()) {
                shown.add(column);
            }
        }
        shown.sort(Comparator.comparingInt(HeaderColumn::column));
        return shown;
    }

    /** The row with a yes or no for each item. */
    Row show(Row row) {
        if (items.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            List<String> names = items.getOrDefault(cell.column(), List.of());
            List<MarkedItems> marked = names.isEmpty() ? List.of() : MarkedItems.in(cell.raw());
            for (MarkedItems item : marked) {
                cells.add(Cell.text(
                        cell.row(),
                        Column.part(cell.column(), Math.max(0, names.indexOf(item.name()))),
                        item.answer()));
            }
            if (marked.isEmpty()) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(row.number(), row.hidden(), cells);
    }
}
