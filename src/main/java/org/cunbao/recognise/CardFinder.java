package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.jspecify.annotations.Nullable;

/**
 * Finds a card: one record with each label's value to its right, instead of a row of headers.
 *
 * <p>At least five cells are labels of one form whose right neighbour is no label, and they fill three rows or more;
 * a header row has label beside label.
 */
final class CardFinder {

    private static final int FEWEST_LABELS = 5;
    private static final int FEWEST_KNOWN = 3;
    private static final int FEWEST_ROWS = 3;
    private static final int ROWS_LOOKED_AT = 60;
    private static final int ROWS_OF_TITLES = 4;
    private static final int LONGEST_LABEL = 12;
    private static final int SURELY_ALIKE = 560;
    private static final int CLEAR_LEAD = 60;

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
        Set<String> named = named(rows);
        for (FormWords words : lexicon.forms()) {
            Card card = whole(rows, words, false);
            card = card == null && named.contains(words.form().id()) ? whole(rows, words, true) : card;
            if (card != null && (best == null || card.columns.size() > best.columns.size())) {
                best = card;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Card whole(List<Row> rows, FormWords words, boolean alike) {
        Card card = read(rows, words, alike);
        card = card == null ? null : new CardGaps(card, lexicon).filled(rows);
        return card != null && isWhole(card) ? card : null;
    }

    /** The forms that a title above names; a card of one of them may have labels that are merely alike. */
    private Set<String> named(List<Row> rows) {
        Set<String> named = new HashSet<>();
        TitleEvidence evidence = new TitleEvidence(lexicon);
        rows.stream()
                .limit(ROWS_OF_TITLES)
                .filter(row -> row.cells().size() == 1)
                .forEach(row -> named.addAll(
                        evidence.of(TextKey.of(row.cells().get(0).shown())).keySet()));
        return named;
    }

    /** Labels of any form whose right neighbour is none: the cheap question before the dear one. */
    private int lonelyLabels(List<Row> rows) {
        int count = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            boolean before = false;
            for (Cell cell : row.cells()) {
                boolean label = cell.kind() == Cell.Kind.TEXT && lexicon.isLabel(HeaderText.key(cell.raw()));
                count += label && !before ? 1 : 0;
                before = label;
            }
        }
        return count;
    }

    private @Nullable Card read(List<Row> rows, FormWords words, boolean alike) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = 0;
        int last = 0;
        int rowsWithLabels = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            List<Column> found = labels(row, words, alike);
            if (found.isEmpty()) {
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

    /** Labels enough, and no required field missing; the unit may be told by the surroundings. */
    private static boolean isWhole(Card card) {
        long labels = card.columns.stream()
                .filter(column -> column.field().isPresent())
                .count();
        return labels >= FEWEST_LABELS
                && card.words.form().fields().stream()
                        .filter(field -> field.required() && field.type() != FieldType.UNIT)
                        .allMatch(field -> card.columns.stream()
                                .anyMatch(column -> column.field().equals(Optional.of(field))));
    }

    private static boolean hasRepeat(List<Column> found, Set<String> seen) {
        return found.stream()
                .anyMatch(column ->
                        column.field().filter(f -> seen.contains(f.id())).isPresent());
    }

    private List<Column> labels(Row row, FormWords words, boolean alike) {
        List<Column> found = new ArrayList<>();
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Optional<Field> field =
                    field(cell, words).or(() -> alike && cells.size() > 1 ? alike(cell, words) : Optional.empty());
            boolean labelNext = i + 1 < cells.size()
                    && cells.get(i + 1).column() == cell.column() + 1
                    && lexicon.isLabel(HeaderText.key(cells.get(i + 1).shown()));
            if (field.isPresent() && labelNext) {
                return List.of();
            }
            if (field.isPresent()) {
                int valueColumn = i + 1 < cells.size() ? cells.get(i + 1).column() : cell.column() + 1;
                boolean valueIsNextLabel =
                        i + 1 < cells.size() && field(cells.get(i + 1), words).isPresent();
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

    /** A number that is neither 0 nor 1 is no answer to whether there are any ({@code 图书（本）}). */
    private static boolean contradicts(Cell value, Field field) {
        return field.type() == FieldType.YES_NO
                && CellTypes.of(value).isNumber()
                && !value.raw().strip().equals("0")
                && !value.raw().strip().equals("1");
    }

    private static Optional<Field> field(Cell cell, FormWords words) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return Optional.empty();
        }
        String text = HeaderText.bare(cell.raw());
        return words.fieldOf(TextKey.of(text)).or(() -> words.fieldOf(HeaderColumn.withoutBrackets(text)));
    }

    /** The one field that a short label of no value's shape is clearly most alike to. */
    private static Optional<Field> alike(Cell cell, FormWords words) {
        boolean label = cell.kind() == Cell.Kind.TEXT
                && cell.raw().length() <= LONGEST_LABEL
                && !CellTypes.of(cell).isValue()
                && !YesNo.says(TextKey.of(cell.raw()));
        if (!label) {
            return Optional.empty();
        }
        HeaderColumn header = HeaderColumn.of(cell.column(), List.of(cell.shown()));
        List<Field> best = words.form().fields().stream()
                .filter(field -> words.score(header, field).score() >= SURELY_ALIKE)
                .sorted(Comparator.comparingInt(
                        (Field field) -> -words.score(header, field).score()))
                .toList();
        boolean clear = best.size() == 1
                || best.size() > 1
                        && words.score(header, best.get(0)).score()
                                > words.score(header, best.get(1)).score() + CLEAR_LEAD;
        return clear ? Optional.of(best.get(0)) : Optional.empty();
    }
}
