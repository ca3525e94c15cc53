package org.cunbao.recognise;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cunbao.normalise.Nothing;
import org.cunbao.vocabulary.Cell;

/** Rows in which nobody wrote anything: a day left open, strokes or 无 in every cell. */
final class Unfilled {

    /** {@code 年　　月　　日}, {@code 2023年 月 日}: a form's place for a day. */
    private static final Pattern OPEN_DAY =
            Pattern.compile("[\\s\u3000_]*(?:(?:19|20)\\d\\d)?[\\s\u3000_]*年[\\s\u3000_]*月[\\s\u3000_]*日[\\s\u3000]*");

    private static final int LONGEST = 30;

    private Unfilled() {}

    /** Whether the cells are places for a day that was never filled in. */
    static boolean isOpenDay(List<Cell> cells) {
        return cells.stream().allMatch(Unfilled::isOpenDay);
    }

    private static boolean isOpenDay(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.raw().length() <= LONGEST
                && cell.raw().indexOf('月') > 0
                && OPEN_DAY.matcher(cell.raw()).matches();
    }

    /**
     * Whether a row tells nothing: {@code 1 | 无 | 无 | 0} reports an empty table.
     *
     * @param given whether a cell stands in a column that tells nothing by itself: a running number, the unit
     */
    static boolean tellsNothing(List<Cell> cells, Predicate<Cell> given) {
        Cell last = cells.get(cells.size() - 1);
        if (last.raw().length() > LONGEST || !given.test(last) && !isNothing(last) && !isZero(last)) {
            return false;
        }
        boolean some = false;
        for (Cell cell : cells) {
            if (!given.test(cell)) {
                some |= isNothing(cell);
                if (!isNothing(cell) && !isZero(cell)) {
                    return false;
                }
            }
        }
        return some;
    }

    private static boolean isZero(Cell cell) {
        return cell.shown().equals("0");
    }

    private static boolean isNothing(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && (Nothing.isSaid(cell.raw()) || isOpenDay(cell));
    }
}
