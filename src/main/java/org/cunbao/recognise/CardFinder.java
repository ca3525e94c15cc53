package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.YesNo;
import org.cunbao.vocabulary.Cell;

/**
 * Finds a card: one record with each label's value to its right, instead of a row of headers.
 *
 * <p>At least three cells in two rows or more are labels of one form whose right neighbour is no label, and no required
 * field is missing among them (five where the form requires none but its unit); a header row has label beside label.
 */
final class CardFinder {

    private static final int FEWEST_LABELS = 5;
    private static final int FEWEST_KNOWN = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int FARTHEST_VALUE = 3;
    private static final int ROWS_LOOKED_AT = 60;

    private final Lexicon lexicon;

    CardFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A card.
     *
     * @param words the form whose labels it has
     * @param columns the values' cells, by row and column
     * @param firstRow the first row with a label
     * @param lastRow the last row with a label
     */
    record Card(FormWords words, List<Column> columns, int firstRow, int lastRow) {}

    Optional<Card> find(List<Row> rows) {
        Card best = null;
        if (lonelyLabels(rows) < FEWEST_KNOWN) {
            return Optional.empty();
        }
        for (FormWords words : lexicon.forms()) {
            Card card = read(rows, words);
            card = card == null ? null : new CardGaps(card, lexicon).filled(rows);
            card = card != null && isWhole(card) ? card : null;
            if (card != null
                    && (best == null || labelled(card).size() > labelled(best).size())) {
                best = card;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Labels of any form whose right neighbour is none: the cheap question before the dear one. */
    private int lonelyLabels(List<Row> rows) {
        int count = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            boolean before = false;
            for (Cell cell : row.cells()) {
                boolean label = cell.kind() == Cell.Kind.TEXT && lexicon.isLabelText(cell.raw());
                count += label && !before ? 1 : 0;
                before = label;
            }
        }
        return count;
    }

    private @org.jspecify.annotations.Nullable Card read(List<Row> rows, FormWords words) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = 0;
        int last = 0;
        int rowsWithLabels = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            Row row = rows.get(i);
            List<Column> found =
                    labels(row, i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty(), words);
            if (found.isEmpty() || first == 0 && row.cells().size() == 1 || RowWords.isSigned(row.cells())) {
                if (first > 0 && row.number() > last + 3) {
                    break;
                }
                continue;
            }
            if (hasRepeat(found, seen)) {
                break;
            }
            found.forEach(column -> column.field().ifPresent(field -> seen.add(field.id())));
            columns.addAll(found);
            first = first == 0 ? row.number() : first;
            last = row.number();
            rowsWithLabels++;
        }
        return columns.size() >= FEWEST_KNOWN && rowsWithLabels >= FEWEST_ROWS
                ? new Card(words, columns, first, last)
                : null;
    }

    /** Labels enough, and no required field missing; the unit may be told by the surroundings, and is no sign of a form. */
    private static boolean isWhole(Card card) {
        Set<String> labelled = labelled(card);
        List<String> required = card.words.form().fields().stream()
                .filter(field -> field.required() && field.type() != FieldType.UNIT)
                .map(Field::id)
                .toList();
        return labelled.size() >= (required.isEmpty() ? FEWEST_LABELS : FEWEST_KNOWN) && labelled.containsAll(required);
    }

    private static Set<String> labelled(Card card) {
        Set<String> labelled = new HashSet<>();
        card.columns.forEach(column -> column.field().map(Field::id).ifPresent(labelled::add));
        return labelled;
    }

    private static boolean hasRepeat(List<Column> found, Set<String> seen) {
        return found.stream()
                .anyMatch(column ->
                        column.field().filter(f -> seen.contains(f.id())).isPresent());
    }

    private List<Column> labels(Row row, Optional<Row> below, FormWords words) {
        List<Column> found = new ArrayList<>();
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Field> field = field(cell, words).filter(known -> !isOwnCode(cell, words));
            boolean labelNext = i + 1 < cells.size()
                    && cells.get(i + 1).column() == cell.column() + 1
                    && isLabel(cells.get(i + 1), field, words);
            if (field.isPresent() && labelNext) {
                if (i == 0 && isGroup(row, below)) {
                    continue;
                }
                return List.of();
            }
            if (field.isPresent()) {
                boolean near = i + 1 < cells.size() && cells.get(i + 1).column() <= cell.column() + FARTHEST_VALUE;
                int valueColumn = near ? cells.get(i + 1).column() : cell.column() + 1;
                boolean valueIsNextLabel = i + 1 < cells.size()
                        && field(cells.get(i + 1), words).isPresent()
                        && !answers(cells.get(i + 1), field, words);
                int column = valueIsNextLabel ? cell.column() + 1 : valueColumn;
                if (!valueIsNextLabel && i + 1 < cells.size() && contradicts(cells.get(i + 1), field.get())) {
                    continue;
                }
                String header = cell.shown().replaceAll("\\s+", "");
                found.add(new Column(column, row.number(), header, field, Optional.empty()));
                i += valueIsNextLabel ? 0 : 1;
            }
        }
        return found;
    }

    /** Whether the cell beside a label is a label too, and no word of the list that the label asks for. */
    private boolean isLabel(Cell beside, Optional<Field> field, FormWords words) {
        return lexicon.isLabelText(beside.shown()) && !answers(beside, field, words);
    }

    /** A word of the list that the label asks for, or a word for yes or no. */
    private static boolean answers(Cell beside, Optional<Field> field, FormWords words) {
        String key = HeaderText.key(beside.shown());
        return field.filter(asking -> asking.type() == FieldType.YES_NO
                        ? YesNo.says(key)
                        : words.codes(asking).containsKey(key))
                .isPresent();
    }

    /**
     * A word at the left of a label and its value ({@code 具体情况}), though it could be a label itself: nothing stands
     * below it, or another before a label. Below a header stand values.
     */
    private boolean isGroup(Row row, Optional<Row> below) {
        List<Cell> cells = row.cells();
        if (cells.size() <= 2 || lexicon.isLabelText(cells.get(2).shown())) {
            return false;
        }
        int column = cells.get(0).column();
        boolean goesOn = below.filter(next -> next.number() == row.number() + 1)
                .filter(next -> next.cells().size() > 1)
                .isPresent();
        return !goesOn
                || below.flatMap(next -> next.find(column)).isEmpty()
                || below.flatMap(next -> next.find(column + 1))
                        .filter(cell -> lexicon.isLabelText(cell.shown()))
                        .filter(cell -> !lexicon.isCode(HeaderText.key(cell.shown())))
                        .isPresent();
    }

    private static boolean isOwnCode(Cell cell, FormWords words) {
        String key = HeaderText.key(cell.shown());
        return words.form().fields().stream()
                .anyMatch(field -> words.codes(field).containsKey(key));
    }

    /** A number that is neither 0 nor 1 is no answer to whether there are any ({@code 图书（本）}). */
    private static boolean contradicts(Cell value, Field field) {
        return field.type() == FieldType.YES_NO
                && CellTypes.of(value).isNumber()
                && !value.raw().strip().equals("0")
                && !value.raw().strip().equals("1");
    }

    /** The field whose label the cell is. */
    static Optional<Field> field(Cell cell, FormWords words) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return Optional.empty();
        }
        String text = HeaderText.bare(cell.raw());
        return words.fieldOf(TextKey.of(text)).or(() -> words.fieldOf(HeaderColumn.withoutBrackets(text)));
    }
}
