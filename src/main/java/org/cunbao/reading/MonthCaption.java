package org.cunbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.normalise.PeriodText;
import org.cunbao.vocabulary.Cell;

/**
 * A caption between blocks of rows that names a month ({@code 四月份}, {@code 2024年4月（8场）}): below it days may stand
 * alone ({@code 6日}).
 *
 * @param month as a date begins with it: {@code 4月}, {@code 2024年4月}
 */
record MonthCaption(String month) {

    private static final Pattern MONTH =
            Pattern.compile("\\s*[\\[（(【]?\\s*(?:[一二三四五六七八九十]{1,2}[、.．])?\\s*(?:(?:19|20)\\d\\d年)?"
                    + "\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?\\s*[\\]）)】]?[:：]?\\s*(?:[（(].{0,12}[）)])?\\s*");
    private static final Pattern DAY = Pattern.compile("\\s*\\d{1,2}(?:[日号]?\\s*[-—~～至、]\\s*\\d{1,2})?\\s*[日号]?\\s*");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})(?:\\.0+)?");

    static Optional<MonthCaption> of(String text) {
        if (!MONTH.matcher(text).matches()) {
            return Optional.empty();
        }
        PeriodText.Parts parts = PeriodText.find(text);
        String year = parts.year().isPresent() ? parts.year().getAsInt() + "年" : "";
        return parts.months()
                .filter(months -> months.first() == months.last())
                .map(months -> new MonthCaption(year + months.first() + "月"));
    }

    /**
     * The row with whole dates in place of bare days.
     *
     * @param columns the columns of dates
     */
    Row over(Row row, Set<Integer> columns) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(columns.contains(cell.column()) && isDay(cell) ? dated(cell) : cell);
        }
        return new Row(row.number(), row.hidden(), cells);
    }

    private static boolean isDay(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && DAY.matcher(cell.raw()).matches()
                || cell.kind() == Cell.Kind.NUMBER && WHOLE.matcher(cell.raw()).matches();
    }

    private Cell dated(Cell cell) {
        String day = WHOLE.matcher(cell.raw().strip()).replaceFirst("$1");
        String end = day.endsWith("日") || day.endsWith("号") ? "" : "日";
        return Cell.text(cell.row(), cell.column(), month + day + end);
    }
}
