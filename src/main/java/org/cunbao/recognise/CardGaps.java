package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cunbao.definitions.Field;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * Fills the gaps of a card: labels that no form knows, beside a value like all the others of the card.
 *
 * <p>A label that clearly resembles one field's is taken as it; any other is a column that nobody asked for, and its row
 * is data all the same.
 */
final class CardGaps {

    private static final int CLEAR_LEAD = 60;

    private final CardFinder.Card card;
    private final Lexicon lexicon;

    CardGaps(CardFinder.Card card, Lexicon lexicon) {
        this.card = card;
        this.lexicon = lexicon;
    }

    CardFinder.Card filled(List<Row> rows) {
        List<Column> columns = new ArrayList<>(card.columns());
        Set<Integer> valueColumns = columns.stream().map(Column::column).collect(Collectors.toCollection(TreeSet::new));
        int last = card.lastRow();
        int first = above(rows, columns, valueColumns);
        for (Row row : rows) {
            if (row.number() > card.lastRow() && beginsAnother(row)) {
                break;
            }
            boolean within = row.number() >= card.firstRow() && row.number() <= last + 1;
            if (within && !RowWords.isNote(row.cells()) && !RowShape.isOfLabelsOnly(row, lexicon)) {
                List<Column> found = unknown(row, columns, valueColumns);
                found.addAll(found.isEmpty() ? unfilled(row, columns, valueColumns) : List.of());
                columns.addAll(found);
                last = found.isEmpty() ? last : Math.max(last, row.number());
            }
        }
        columns.sort(Comparator.comparingInt(Column::row).thenComparingInt(Column::column));
        return new CardFinder.Card(card.words(), columns, first, last);
    }

    /** Whether the row has a label of the card once more: the next card's. */
    private boolean beginsAnother(Row row) {
        return row.cells().stream()
                .map(CardGaps::header)
                .anyMatch(label -> card.columns().stream()
                        .anyMatch(column ->
                                column.field().isPresent() && column.header().equals(label)));
    }

    /** The card's first row: rows just above the first known label that look like the others are its, too. */
    private int above(List<Row> rows, List<Column> columns, Set<Integer> valueColumns) {
        int first = card.firstRow();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            boolean head =
                    row.cells().stream().anyMatch(cell -> WordLists.LIST_HEADS.contains(HeaderText.key(cell.shown())));
            if (row.number() == first - 1 && !head && !RowWords.isNote(row.cells())) {
                List<Column> found = unknown(row, columns, valueColumns);
                if (found.size() * 2 != row.cells().size()) {
                    break;
                }
                columns.addAll(found);
                first--;
            }
        }
        return first;
    }

    private List<Column> unknown(Row row, List<Column> taken, Set<Integer> valueColumns) {
        List<Column> found = new ArrayList<>();
        List<Cell> cells = row.cells();
        for (int i = 0; i + 1 < cells.size(); i++) {
            Cell label = cells.get(i);
            Cell value = cells.get(i + 1);
            if (isLabel(label, valueColumns)
                    && valueColumns.contains(value.column())
                    && isFree(taken, row, value.column())) {
                List<Column> all = new ArrayList<>(taken);
                all.addAll(found);
                found.add(new Column(value.column(), row.number(), header(label), field(label, all), Optional.empty()));
                i++;
            }
        }
        return found;
    }

    /** {@code 9.折价金额（元）} alone in its row, numbered as the labels are, or a word of many papers: nothing was filled in beside it. */
    private List<Column> unfilled(Row row, List<Column> taken, Set<Integer> valueColumns) {
        int last = valueColumns.stream().mapToInt(column -> column).max().orElse(0);
        List<Cell> cells =
                row.cells().stream().filter(cell -> cell.column() <= last).toList();
        if (cells.size() != 1 || !isLabel(cells.get(0), valueColumns)) {
            return List.of();
        }
        Cell label = cells.get(0);
        return valueColumns.stream()
                .filter(column -> column > label.column())
                .limit(isNumbered(label) || isUnused(label) ? 1 : 0)
                .filter(column -> isFree(taken, row, column))
                .map(column -> new Column(column, row.number(), header(label), field(label, taken), Optional.empty()))
                .toList();
    }

    private static boolean isNumbered(Cell label) {
        return !HeaderText.bare(label.raw()).equals(label.raw());
    }

    /** A word of many papers that no field asks for ({@code 活动照片}), and no title of the next. */
    private static boolean isUnused(Cell label) {
        String key = HeaderText.key(label.raw());
        return WordLists.UNUSED.contains(key)
                && !WordLists.isPaper(key)
                && Character.isIdeographic(label.raw().strip().codePointAt(0));
    }

    private static boolean isLabel(Cell cell, Set<Integer> valueColumns) {
        return cell.kind() == Cell.Kind.TEXT
                && !valueColumns.contains(cell.column())
                && !CellTypes.of(Cell.text(cell.row(), cell.column(), HeaderText.bare(cell.raw())))
                        .isValue()
                && cell.raw().length() <= 16;
    }

    private static String header(Cell label) {
        return label.shown().replaceAll("\\s+", "");
    }

    private static boolean isFree(List<Column> taken, Row row, int column) {
        return taken.stream().noneMatch(known -> known.row() == row.number() && known.column() == column);
    }

    private Optional<Field> field(Cell label, List<Column> taken) {
        if (lexicon.isLabel(HeaderText.key(label.raw()))) {
            return Optional.empty();
        }
        Optional<Field> beside = taken.stream()
                .filter(known -> known.row() == label.row() && known.header().equals(header(label)))
                .flatMap(known -> known.field().stream())
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        HeaderColumn header = HeaderColumn.of(label.column(), List.of(label.shown()));
        List<Field> free = card.words().form().fields().stream()
                .filter(field -> taken.stream().noneMatch(known -> known.field().equals(Optional.of(field))))
                .sorted(Comparator.comparingInt((Field field) -> -score(header, field)))
                .toList();
        if (free.isEmpty() || score(header, free.get(0)) < WordScore.LEAST_LIKENESS) {
            return Optional.empty();
        }
        boolean clear = free.size() == 1 || score(header, free.get(0)) - score(header, free.get(1)) >= CLEAR_LEAD;
        return clear ? Optional.of(free.get(0)) : Optional.empty();
    }

    private int score(HeaderColumn header, Field field) {
        return card.words().score(header, field).score();
    }
}
