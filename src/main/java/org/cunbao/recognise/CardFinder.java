package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Finds a card: one record with each label's value to its right, instead of a row of headers.
 *
 * <p>At least three cells in two rows or more are labels of one form whose right neighbour is no label, and no required
 * field is missing among them (five where the form requires none but its unit, or where labels are merely alike); a header row has label beside label.
 */
final class CardFinder {

    private static final int FEWEST_LABELS = 5;
    private static final int FEWEST_KNOWN = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int ROWS_LOOKED_AT = 60;
    private static final int ROWS_OF_TITLES = 4;
    private static final int FEWEST_IN_HEADER = 4;
    private static final int FEWEST_OF_TABLE = 3;

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
        if (!hasLonelyLabels(rows)) {
            return Optional.empty();
        }
        Set<String> named = hasHeader(rows) ? Set.of() : named(rows, lexicon);
        for (FormWords words : lexicon.forms()) {
            Card card = whole(rows, words, false);
            card = card == null && named.contains(words.form().id()) ? whole(rows, words, true) : card;
            if (card != null
                    && (best == null || labelled(card).size() > labelled(best).size())) {
                best = card;
            }
        }
        return Optional.ofNullable(best);
    }

    private @Nullable Card whole(List<Row> rows, FormWords words, boolean alike) {
        Card card = read(rows, words, alike);
        card = card == null || isTable(rows, card) ? null : new CardGaps(card, lexicon).filled(rows);
        return card != null && isWhole(card, alike) ? card : null;
    }

    /**
     * Whether rows of values follow on the labels, none of them a label's, or values on rows of nothing but what could be
     * labels: what looked like a card is a table's header.
     */
    private boolean isTable(List<Row> rows, Card card) {
        boolean header = rows.stream()
                .filter(row -> row.number() >= card.firstRow() && row.number() <= card.lastRow())
                .map(row -> RowShape.of(row, lexicon))
                .allMatch(shape -> shape.labels() == shape.cells());
        if (header && rows.stream().anyMatch(row -> row.number() == card.lastRow() + 1 && isOfValues(row))) {
            return true;
        }
        List<Row> below = rows.stream()
                .filter(row -> row.number() > card.lastRow())
                .limit(FEWEST_OF_TABLE)
                .toList();
        return below.size() == FEWEST_OF_TABLE && below.stream().allMatch(this::hasOnlyValues);
    }

    /** Whether most cells are numbers, dates, marks and the like. */
    private static boolean isOfValues(Row row) {
        long values = row.cells().stream()
                .filter(cell -> CellTypes.of(cell).isValue())
                .count();
        return row.cells().size() >= FEWEST_OF_TABLE && values * 2 > row.cells().size();
    }

    private boolean hasOnlyValues(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() < FEWEST_OF_TABLE) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (lexicon.isLabelOnly(cells.get(i).shown()) || CardLabels.isAnswered(cells, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row has label beside label, more of them known than not. */
    private boolean hasHeader(List<Row> rows) {
        return rows.stream()
                .limit(ROWS_LOOKED_AT)
                .anyMatch(row -> row.cells().size() >= FEWEST_IN_HEADER
                        && RowShape.isWithoutGap(row)
                        && RowShape.of(row, lexicon).known() * 2 > row.cells().size());
    }

    /** {@code 序号 | 两家姓名 | 调得怎么样}: a few known words behind an ordinal's, and nothing that no header could be. */
    private boolean isNumberedHeader(Row row) {
        if (row.cells().size() < FEWEST_IN_HEADER
                || !WordLists.ORDINALS.contains(
                        HeaderText.key(row.cells().get(0).shown()))
                || !RowShape.isWithoutGap(row)) {
            return false;
        }
        RowShape shape = RowShape.of(row, lexicon);
        return shape.known() >= FEWEST_KNOWN
                && shape.couldBeHeader()
                && row.cells().stream().noneMatch(cell -> WordLists.LIST_HEADS.contains(HeaderText.key(cell.shown())));
    }

    /** A table's header below the card, or under a title or a gap before it. */
    private boolean isHeader(List<Row> rows, int index, boolean below) {
        boolean under = index == 0
                || rows.get(index - 1).cells().size() == 1
                || rows.get(index - 1).number() < rows.get(index).number() - 1;
        return (below || under)
                && (RowShape.isOfLabelsOnly(rows.get(index), lexicon) || isNumberedHeader(rows.get(index)));
    }

    /** The forms that a title above names; a card of one of them may have labels that are merely alike. */
    static Set<String> named(List<Row> rows, Lexicon lexicon) {
        Set<String> named = new HashSet<>();
        TitleEvidence evidence = new TitleEvidence(lexicon);
        rows.stream()
                .limit(ROWS_OF_TITLES)
                .filter(row -> row.cells().size() == 1)
                .forEach(row -> named.addAll(
                        evidence.of(TextKey.of(row.cells().get(0).shown())).keySet()));
        return named;
    }

    /** Whether there are labels of any form whose right neighbour is none: the cheap question before the dear one. */
    private boolean hasLonelyLabels(List<Row> rows) {
        int count = 0;
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            boolean before = false;
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean label = cell.kind() == Cell.Kind.TEXT
                        && !beginsWithFigures(cell.raw())
                        && (lexicon.isLabelText(cell.raw()) || CardLabels.isAnswered(row.cells(), i));
                count += label && !before ? 1 : MarkedItems.in(cell.raw()).size();
                before = label;
            }
            if (count >= FEWEST_KNOWN) {
                return true;
            }
        }
        return false;
    }

    /** A day, a number, a phone; not what is numbered ({@code 12.姓名}). */
    private static boolean beginsWithFigures(String text) {
        return text.length() > 3
                && HeaderText.isDigit(text.charAt(0))
                && HeaderText.isDigit(text.charAt(1))
                && HeaderText.isDigit(text.charAt(2));
    }

    private @Nullable Card read(List<Row> rows, FormWords words, boolean alike) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int first = 0;
        int last = 0;
        int rowsWithLabels = 0;
        CardLabels labels = new CardLabels(lexicon, words, alike, answers(rows));
        for (int i = 0; i < Math.min(rows.size(), ROWS_LOOKED_AT); i++) {
            Row row = rows.get(i);
            if (isHeader(rows, i, first > 0)) {
                break;
            }
            Optional<Row> below = i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty();
            List<Column> found = labels.in(row, below);
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

    /** {@code 自查项目 | 是 | 否} above a list of questions. */
    private static Map<Integer, Code> answers(List<Row> rows) {
        return rows.stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> YesNoColumns.answers(row.cells()))
                .filter(answers -> !answers.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    /**
     * Labels enough, more where they may be merely alike, and no required field missing; the unit may be told by the
     * surroundings, and is no sign of a form.
     */
    private static boolean isWhole(Card card, boolean alike) {
        Set<String> labelled = labelled(card);
        List<String> required = card.words.form().fields().stream()
                .filter(field -> field.required() && field.type() != FieldType.UNIT)
                .map(Field::id)
                .toList();
        return labelled.size() >= (alike || required.isEmpty() ? FEWEST_LABELS : FEWEST_KNOWN)
                && labelled.containsAll(required);
    }

    /** The ids of the fields that a card has labels for. */
    static Set<String> labelled(Card card) {
        Set<String> labelled = new HashSet<>();
        card.columns.forEach(column -> column.field().map(Field::id).ifPresent(labelled::add));
        return labelled;
    }

    private static boolean hasRepeat(List<Column> found, Set<String> seen) {
        return found.stream()
                .anyMatch(column ->
                        column.field().filter(f -> seen.contains(f.id())).isPresent());
    }
}
