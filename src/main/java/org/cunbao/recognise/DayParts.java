package org.cunbao.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.normalise.Numerals;
import org.cunbao.vocabulary.Cell;

/**
 * Columns beside each other that make one date: month and day, perhaps the year before them. The first of them is the
 * date's column.
 *
 * @param year the year's column; 0 where there is none
 * @param month the month's column
 * @param day the day's column, just behind it
 * @param over the year that the header writes over both ({@code 2024年}); empty where it writes none
 */
record DayParts(int year, int month, int day, String over) implements Joint {

    private static final Set<String> YEARS = Set.of("年", "年份", "年度");
    private static final Set<String> MONTHS = Set.of("月", "月份");
    private static final Set<String> DAYS = Set.of("日", "号", "日期", "几号");
    private static final Pattern GROUP_OF_YEAR = Pattern.compile("((?:19|20)\\d\\d)年?度?");
    private static final String DATE = "日期";
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}|[一二三四五六七八九十]{1,2})月?份?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:[日号]?[-—~～至](\\d{1,2}))?[日号]?");
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int MOST_LOOKED_AT = 40;

    /** Whether a cell is a year over month and day in the row below. */
    static boolean isYearOver(Cell cell, Row below) {
        return GROUP_OF_YEAR.matcher(HeaderText.key(cell.shown())).matches()
                && isOne(below.find(cell.column()), MONTHS)
                && isOne(below.find(cell.column() + 1), DAYS);
    }

    private static boolean isOne(Optional<Cell> cell, Set<String> words) {
        return cell.filter(found -> words.contains(HeaderText.key(found.shown())))
                .isPresent();
    }

    /** Those of a header whose cells below are months and days indeed. */
    static List<DayParts> of(Header header, List<Row> rows) {
        List<DayParts> found = new ArrayList<>();
        List<HeaderColumn> columns = header.columns();
        for (int i = 0; i + 1 < columns.size(); i++) {
            HeaderColumn month = columns.get(i);
            if (MONTHS.contains(month.leafKey()) && isBeside(month, columns.get(i + 1), DAYS)) {
                boolean dated = i > 0
                        && YEARS.contains(columns.get(i - 1).leafKey())
                        && isBeside(columns.get(i - 1), month, MONTHS);
                DayParts parts = new DayParts(
                        dated ? columns.get(i - 1).column() : 0,
                        month.column(),
                        columns.get(i + 1).column(),
                        month.groupKeys().stream()
                                .map(GROUP_OF_YEAR::matcher)
                                .filter(Matcher::matches)
                                .map(matcher -> matcher.group(1) + "年")
                                .findFirst()
                                .orElse(""));
                if (parts.areFilled(header.lastRow(), rows)) {
                    found.add(parts);
                }
            }
        }
        return found;
    }

    private static boolean isBeside(HeaderColumn left, HeaderColumn right, Set<String> wanted) {
        return right.column() == left.column() + 1
                && wanted.contains(right.leafKey())
                && left.groupKeys().equals(right.groupKeys());
    }

    /** Whether four in five rows that have a day have a day of a month there. */
    private boolean areFilled(int headerRow, List<Row> rows) {
        int filled = 0;
        int days = 0;
        for (Row row : rows) {
            Optional<Cell> cell = row.number() > headerRow ? row.find(day) : Optional.empty();
            if (cell.isPresent()
                    && filled < MOST_LOOKED_AT
                    && !DAYS.contains(HeaderText.key(cell.get().shown()))) {
                filled++;
                days += text(cell.get(), DAY, LAST_DAY).isPresent() ? 1 : 0;
            }
        }
        return days > 0 && days * 5 >= filled * 4;
    }

    /** The date's column. */
    @Override
    public int first() {
        return year > 0 ? year : month;
    }

    @Override
    public int last() {
        return day;
    }

    /** The header's column for the date: its group's words, or that it is a date. */
    @Override
    public HeaderColumn header(HeaderColumn own) {
        List<String> groups = own.texts().subList(0, own.texts().size() - 1).stream()
                .filter(text -> !GROUP_OF_YEAR.matcher(HeaderText.key(text)).matches())
                .toList();
        return HeaderColumn.of(first(), groups.isEmpty() ? List.of(DATE) : groups);
    }

    /**
     * The date of a row as a cell of the first column; empty where its parts are none.
     *
     * @param served the cell that serves each of the columns in this row
     */
    @Override
    public Optional<Cell> joined(int row, Map<Integer, Cell> served) {
        Optional<String> inYear =
                part(served.get(year), YEAR, Integer.MAX_VALUE).map(text -> text + "年");
        Optional<String> inMonth = part(served.get(month), MONTH, LAST_MONTH).map(text -> text + "月");
        Optional<String> onDay = part(served.get(day), DAY, LAST_DAY).map(text -> text + "日");
        boolean foreign = served.get(year) != null && inYear.isEmpty()
                || served.get(month) != null && inMonth.isEmpty()
                || served.get(day) != null && onDay.isEmpty();
        boolean nothing = inMonth.isEmpty() && onDay.isEmpty();
        return foreign || nothing
                ? Optional.empty()
                : Optional.of(Cell.text(row, first(), inYear.orElse(over) + inMonth.orElse("") + onDay.orElse("")));
    }

    private static Optional<String> part(@org.jspecify.annotations.Nullable Cell cell, Pattern shape, int most) {
        return cell == null ? Optional.empty() : text(cell, shape, most);
    }

    private static Optional<String> text(Cell cell, Pattern shape, int most) {
        Matcher matcher = shape.matcher(Halfwidth.of(cell.raw()).strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Integer> number = Numerals.parse(matcher.group(1)).map(BigDecimal::intValue);
        boolean range = matcher.groupCount() > 1 && matcher.group(2) != null;
        return number.filter(value -> value >= 1 && value <= most)
                .map(value -> range ? value + "-" + matcher.group(2) : String.valueOf(value));
    }
}
