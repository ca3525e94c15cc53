package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.definitions.Code;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.Boxes;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.YesNo;
import org.cunbao.vocabulary.Cell;

/** Tells the labels of a card from their values, row by row. */
final class CardLabels {

    private static final int FARTHEST_VALUE = 3;
    private static final int LONGEST_LABEL = 16;
    private static final int SURELY_ALIKE = 560;
    private static final int CLEAR_LEAD = 60;
    private static final int SHORTEST_QUESTION = 4;
    private static final int LONGEST_ANSWER = 4;

    private final Lexicon lexicon;
    private final FormWords words;
    private final boolean alike;
    private final Map<Integer, Code> answers;

    /**
     * @param alike whether a label may be merely alike to a known one
     * @param answers what a mark in a column means, where the list is headed by yes and no
     */
    CardLabels(Lexicon lexicon, FormWords words, boolean alike, Map<Integer, Code> answers) {
        this.lexicon = lexicon;
        this.words = words;
        this.alike = alike;
        this.answers = answers;
    }

    /**
     * A column for the value of each label in a row, none where the row is no row of labels and values.
     *
     * @param below the row after it
     */
    List<Column> in(Row row, Optional<Row> below) {
        List<Column> found = new ArrayList<>();
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            List<Column> items = MarkedItems.columns(cell, words);
            if (!items.isEmpty()
                    && i > 1
                    && !MarkedItems.in(cells.get(i - 1).raw()).isEmpty()) {
                return List.of(); // lists beside each other stand below a header
            }
            if (!items.isEmpty()) {
                found.addAll(items);
                continue;
            }
            int index = i;
            boolean asked = isAnswered(cells, i);
            Optional<Field> field = field(cell, words)
                    .filter(known -> !isOwnCode(cell))
                    .or(() -> alike && cells.size() > 1 || asked ? alike(cell) : Optional.empty())
                    .filter(known -> alike
                            || !asked
                            || known.type() == FieldType.YES_NO
                            || answers(cells.get(index + 1), Optional.of(known)));
            boolean labelNext = i + 1 < cells.size()
                    && cells.get(i + 1).column() == cell.column() + 1
                    && isLabel(cells.get(i + 1), field);
            boolean last = !found.isEmpty() && i + 2 == cells.size();
            if (field.isPresent()
                    && labelNext
                    && !(last && field(cells.get(i + 1), words).isEmpty())) {
                if (i == 0 && isGroup(row, below)) {
                    continue;
                }
                return List.of();
            }
            boolean group = isBesideQuestion(cells, i) && !answers(cells.get(i + 1), field);
            if (field.isPresent() && !group) {
                boolean near = i + 1 < cells.size() && cells.get(i + 1).column() <= cell.column() + FARTHEST_VALUE;
                int valueColumn = near ? cells.get(i + 1).column() : cell.column() + 1;
                boolean valueIsNextLabel = i + 1 < cells.size()
                        && field(cells.get(i + 1), words).isPresent()
                        && !answers(cells.get(i + 1), field);
                int column = valueIsNextLabel ? cell.column() + 1 : valueColumn;
                if (!valueIsNextLabel && i + 1 < cells.size() && contradicts(cells.get(i + 1), field.get())) {
                    continue;
                }
                String header = cell.shown().replaceAll("\\s+", "");
                found.add(new Column(column, row.number(), header, field, answer(row, column, field.get())));
                i += valueIsNextLabel ? 0 : 1;
            }
        }
        return found;
    }

    /** What a mark in the column says of a question. */
    private Optional<Code> answer(Row row, int column, Field asking) {
        boolean mark = asking.type() == FieldType.YES_NO
                && row.find(column)
                        .filter(cell -> CellTypes.of(cell) == CellType.TICK)
                        .isPresent();
        return mark ? Optional.ofNullable(answers.get(column)) : Optional.empty();
    }

    /** A question of some words with yes or no beside it ({@code 是否设有站牌标识 | 是}), whatever it asks. */
    static boolean isAnswered(List<Cell> cells, int index) {
        Cell asked = cells.get(index);
        return index + 1 < cells.size()
                && asked.raw().length() >= SHORTEST_QUESTION
                && cells.get(index + 1).raw().length() <= LONGEST_ANSWER
                && cells.get(index + 1).column() == asked.column() + 1
                && YesNo.says(TextKey.of(cells.get(index + 1).raw()))
                && !YesNo.says(TextKey.of(asked.raw()));
    }

    /** Whether a longer text stands at the right, itself no value, and yes, no or a mark behind it, itself no label. */
    private boolean isBesideQuestion(List<Cell> cells, int index) {
        if (index + 2 >= cells.size()) {
            return false;
        }
        Cell asked = cells.get(index + 1);
        Cell answer = cells.get(index + 2);
        return asked.raw().length() >= SHORTEST_QUESTION
                && !CellTypes.of(asked).isValue()
                && Boxes.ticked(asked.raw()).isEmpty()
                && (CellTypes.of(answer) == CellType.TICK || isAnswered(cells, index + 1))
                && field(answer, words).isEmpty();
    }

    /** Whether the cell beside a label is a label too, and no word of the list that the label asks for. */
    private boolean isLabel(Cell beside, Optional<Field> field) {
        return (lexicon.isLabelText(beside.shown()) || field(beside, words).isPresent()) && !answers(beside, field);
    }

    /** A word of the list that the label asks for, or a word for yes or no. */
    private boolean answers(Cell beside, Optional<Field> field) {
        String key = HeaderText.key(beside.shown());
        return field.filter(asking -> asking.type() == FieldType.YES_NO
                        ? YesNo.says(key)
                        : words.of(asking).codes().containsKey(key))
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

    private boolean isOwnCode(Cell cell) {
        String key = HeaderText.key(cell.shown());
        return words.form().fields().stream()
                .anyMatch(field -> words.of(field).codes().containsKey(key));
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
        return words.fieldOf(TextKey.of(text))
                .or(() -> words.fieldOf(HeaderColumn.withoutBrackets(text)))
                .or(() -> words.fieldOf(FormWords.withoutParticles(TextKey.of(text))));
    }

    /** The one field that a short label of no value's shape is clearly most alike to. */
    private Optional<Field> alike(Cell cell) {
        boolean label = cell.kind() == Cell.Kind.TEXT
                && cell.raw().length() <= LONGEST_LABEL
                && !CellTypes.of(cell).isValue()
                && !isOwnCode(cell)
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
