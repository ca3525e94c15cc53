package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Field;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** The columns beside a column of labels that each hold one record: filled alike, and never labels themselves. */
final class RecordColumns {

    private final List<Row> lines;
    private final int labels;
    private final FormWords words;

    /**
     * @param lines the rows with a label each
     * @param labels the labels' column
     */
    RecordColumns(List<Row> lines, int labels, FormWords words) {
        this.lines = lines;
        this.labels = labels;
        this.words = words;
    }

    /** From left to right, one beside the other; none where labels stand among the values, as in cards. */
    List<Integer> find() {
        List<Integer> found = new ArrayList<>();
        int width = lines.stream()
                .mapToInt(row -> row.cells().get(row.cells().size() - 1).column())
                .max()
                .orElse(labels);
        for (int column = labels + 1; column <= width; column++) {
            if (hasLabels(column)) {
                return List.of();
            }
            boolean record = found.isEmpty() ? filled(column) * 2 >= lines.size() : isLike(found.get(0), column);
            if (!record && !found.isEmpty()) {
                break;
            }
            if (record) {
                found.add(column);
            }
        }
        return found;
    }

    private long filled(int column) {
        return lines.stream().filter(row -> row.find(column).isPresent()).count();
    }

    private boolean hasLabels(int column) {
        return lines.stream().filter(row -> isLabel(row, column)).count() >= 2;
    }

    /** Whether the cell is a label of the form, and no word of the list of the row's own field; or a question answered beside it. */
    private boolean isLabel(Row row, int column) {
        Optional<Cell> asked = row.find(column);
        if (asked.isPresent() && CardLabels.isAnswered(row.cells(), row.cells().indexOf(asked.get()))) {
            return true;
        }
        Optional<Field> label = row.find(column).flatMap(cell -> CardLabels.field(cell, words));
        Optional<Field> own = row.find(labels).flatMap(cell -> CardLabels.field(cell, words));
        return label.isPresent()
                && own.filter(field -> words.of(field).codes().containsKey(key(row, column)))
                        .isEmpty();
    }

    private static String key(Row row, int column) {
        return row.find(column).map(cell -> HeaderText.key(cell.shown())).orElse("");
    }

    /** Whether half of the first record's rows are filled, and most of these with something of the same type. */
    private boolean isLike(int first, int column) {
        int both = 0;
        int same = 0;
        for (Row row : lines) {
            Optional<Cell> one = row.find(first);
            Optional<Cell> other = row.find(column);
            if (one.isPresent() && other.isPresent()) {
                both++;
                same += CellTypes.of(one.get()) == CellTypes.of(other.get()) ? 1 : 0;
            }
        }
        return both * 2 >= filled(first) && same * 2 >= both;
    }
}
