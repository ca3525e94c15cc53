package org.cunbao.recognise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** The column of a checklist that says what each item must be like: {@code 验收标准} between {@code 验收内容} and {@code 验收结论}. */
final class Standards {

    private static final Pattern STANDARD = Pattern.compile(".{0,4}(?:标准|要求)(?:.{0,2}|及分值)");
    private static final int ROWS_LOOKED_AT = 10;

    private Standards() {}

    /** The rows without the column's cells below the header of such a list; the rows themselves where there is none. */
    static List<Row> without(List<Row> rows) {
        for (Row row : rows.subList(0, Math.min(rows.size(), ROWS_LOOKED_AT))) {
            Set<Integer> standards = new TreeSet<>();
            for (int i = 1; i + 1 < row.cells().size(); i++) {
                boolean item = row.cells().subList(0, i).stream().anyMatch(Standards::isItem);
                Cell cell = row.cells().get(i);
                if (item && STANDARD.matcher(HeaderText.key(cell.shown())).matches()) {
                    standards.add(cell.column());
                }
            }
            if (!standards.isEmpty()) {
                return rows.stream()
                        .map(each -> each.number() > row.number() ? without(each, standards) : each)
                        .toList();
            }
        }
        return rows;
    }

    private static boolean isItem(Cell cell) {
        return WordLists.isListHead(HeaderText.key(cell.shown()));
    }

    private static Row without(Row row, Set<Integer> columns) {
        List<Cell> left = row.cells().stream()
                .filter(cell -> !columns.contains(cell.column()))
                .toList();
        return left.size() < 2 ? row : new Row(row.number(), row.hidden(), left);
    }
}
