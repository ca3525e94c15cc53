package org.cunbao.recognise;

import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * The row that numbers a table's columns, as statistical tables have it below their header: {@code 1 2 3 …},
 * {@code （1）（2）（3）…}, {@code 甲 乙 1 2 …}, {@code A B C …}, each with 栏次 before it or without; or that has their names
 * in some program.
 */
final class ColumnNumbers {

    private static final int FEWEST = 3;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z_]+\\d*");
    private static final int MOST_DIGITS = 3;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private ColumnNumbers() {}

    /** Whether every cell of the row counts on from the one before, but for a note far right of them. */
    static boolean are(List<Cell> all) {
        List<Cell> cells = withoutNote(all);
        if (cells.size() >= FEWEST && cells.stream().allMatch(ColumnNumbers::isIdentifier)) {
            return true;
        }
        int from = isWordForThem(cells.get(0)) ? 1 : 0;
        if (cells.size() - from < FEWEST) {
            return false;
        }
        int next = 1;
        boolean stems = true;
        for (int i = from; i < cells.size(); i++) {
            String key = TextKey.of(cells.get(i).shown());
            if (stems && i - from < STEMS.length() && key.equals(STEMS.substring(i - from, i - from + 1))) {
                continue;
            }
            stems = false;
            if (!isCount(key, next)) {
                return false;
            }
            next++;
        }
        return true;
    }

    private static List<Cell> withoutNote(List<Cell> cells) {
        int last = cells.size() - 1;
        return last > FEWEST && cells.get(last).column() > cells.get(last - 1).column() + 1
                ? cells.subList(0, last)
                : cells;
    }

    private static boolean isCount(String key, int expected) {
        boolean letter = key.length() == 1 && LETTERS.indexOf(key.charAt(0)) == expected - 1;
        return letter || key.length() <= MOST_DIGITS && key.equals(String.valueOf(expected));
    }

    /** {@code DWMC}, {@code FZR_DH}: the column's name in the program that wrote it. */
    private static boolean isIdentifier(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && IDENTIFIER.matcher(cell.raw()).matches();
    }

    private static boolean isWordForThem(Cell cell) {
        return WordLists.COLUMN_NUMBERS.contains(TextKey.of(cell.shown()));
    }
}
