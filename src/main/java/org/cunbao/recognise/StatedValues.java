package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Field;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * A day that every row must have and no column holds, stated once above the header ({@code 走访日期：2024年4月12日}): it is
 * the day of all rows. The day on which a paper was filled in is not.
 */
final class StatedValues {

    private static final Set<String> OF_THE_PAPER = Set.of("填", "报", "登记", "制表", "上报", "统计", "编制", "汇总", "更新");
    private static final Set<String> OF_ANYTHING = Set.of("日期", "时间", "年月", "年月日");

    private StatedValues() {}

    /**
     * The columns with one more for such a value: that of its cell, in its row.
     *
     * @param above the rows above the header
     */
    static List<Column> with(FormWords words, List<Column> read, List<Row> above) {
        List<Column> all = new ArrayList<>(read);
        for (Field field : words.form().fields()) {
            boolean open = field.required()
                    && field.type() == FieldType.DATE
                    && read.stream().noneMatch(column -> column.field().equals(Optional.of(field)));
            if (open) {
                above.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> stated(cell, words, field).stream())
                        .findFirst()
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Column> stated(Cell cell, FormWords words, Field field) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return Optional.empty();
        }
        return PairedText.in(cell.raw(), label -> isOf(label, words, field)).stream()
                .filter(pair -> isOf(pair.label(), words, field)
                        && CellTypes.of(Cell.text(cell.row(), cell.column(), pair.value())) == CellType.DATE)
                .findFirst()
                .map(pair -> new Column(
                        cell.column(), cell.row(), PairedText.header(pair), Optional.of(field), Optional.empty()));
    }

    private static boolean isOf(String label, FormWords words, Field field) {
        String key = TextKey.of(label);
        return words.fieldOf(key).equals(Optional.of(field))
                && !OF_ANYTHING.contains(key)
                && OF_THE_PAPER.stream().noneMatch(key::startsWith);
    }
}
