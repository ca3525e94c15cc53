package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.FieldType;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.cunbao.vocabulary.RowClass;

/** The class of each row below a table's header, by the rules in their order (running number, note, nothing, total, caption, data). */
final class RowClassifier {

    private final Table table;
    private final Merges merges;
    private final UnitNames units;
    private final Set<Integer> ordinals;
    private final Set<Integer> unitColumns;
    private final Set<Integer> dayColumns;
    private final Map<Integer, List<String>> columnKeys;
    private final Set<String> headerKeys;
    private final Set<String> titles;
    private int repeatedAt = -1;
    private int footAt = -1;
    private int totalAt = -1;

    private static final int SHORTEST_DAY_OF_YEAR = 8;
    private static final int MOST_OF_A_PART = 3;
    private static final int MOST_SIGNED = 4;
    private static final Pattern PART_OF_TOTAL =
            Pattern.compile("\\s*(?:其中\\s*[:：]?\\s*)?(?:其中|\\p{IsHan}{2,8}\\s*\\d{1,5}\\s*(?:人|名|个|户|件|次|支)?)?\\s*");
    private static final Pattern SEAL = Pattern.compile("\\((?:盖章|公章|签章|签字|签名)\\)[：:]?\\s*$");
    private static final Pattern MONTHS = Pattern.compile(
            "[\\[(【]?\\s*(?:(?:19|20)\\d\\d年)?\\s*(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[1-4一二三四]季度)\\s*[\\])】]?:?");

    /**
     * @param titles the keys of the titles above the table, which a printed page repeats
     */
    RowClassifier(Table table, Merges merges, List<HeaderColumn> columns, Set<String> titles, UnitNames units) {
        this.table = table;
        this.merges = merges;
        this.titles = titles;
        this.units = units;
        this.ordinals = columns.stream()
                .filter(column -> column.isOrdinal() || isUnnamedFirst(column, columns))
                .map(HeaderColumn::column)
                .collect(Collectors.toCollection(TreeSet::new));
        this.unitColumns = columnsOf(table, Set.of(FieldType.UNIT));
        this.dayColumns = table.dayColumns();
        this.columnKeys = columns.stream().collect(Collectors.toMap(HeaderColumn::column, HeaderColumn::keys));
        this.headerKeys = columns.stream()
                .flatMap(column -> column.keys().stream())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> columnsOf(Table table, Set<FieldType> types) {
        return table.columns().stream()
                .filter(column -> column.field()
                        .filter(field -> types.contains(field.type()))
                        .isPresent())
                .map(Column::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A column that no header names, left of all that one does: where anything stands in it alone, it counts the rows. */
    private static boolean isUnnamedFirst(HeaderColumn column, List<HeaderColumn> columns) {
        return column.texts().isEmpty() && column.equals(columns.get(0));
    }

    RowClass of(Row row) {
        List<Cell> cells = inside(row.cells());
        if (cells.isEmpty() && isFoot(row)) {
            return foot(row);
        }
        if (cells.isEmpty() && row.cells().stream().anyMatch(cell -> titles.contains(TextKey.of(cell.shown())))) {
            return RowClass.TITLE;
        }
        if (cells.isEmpty() || isRunningNumberOnly(cells)) {
            return RowClass.BLANK;
        }
        if (RowWords.isNote(cells) || RowWords.isNothing(cells) || RowWords.isSample(cells)) {
            return foot(row);
        }
        if (isBelowFoot(row, cells)
                || isSeal(cells)
                || isSigned(cells)
                || isDayOfSignature(cells)
                || Unfilled.tellsNothing(cells, this::isGiven)) {
            return foot(row);
        }
        if (isRepeatedHeader(cells) || row.number() == repeatedAt + 1 && isMoreOfHeader(cells)) {
            repeatedAt = row.number();
            return RowClass.HEADER;
        }
        if (RowWords.isTotal(cells) || isPartOfTotal(row.number(), cells)) {
            totalAt = row.number();
            return RowClass.SUBTOTAL;
        }
        return isCaption(row.number(), cells) || isWordAmongNumbers(cells) ? RowClass.TITLE : RowClass.ACCEPTED;
    }

    private boolean isFoot(Row row) {
        return RowWords.isNote(row.cells())
                || RowWords.isNothing(row.cells())
                || isSeal(row.cells())
                || isBelowFoot(row, row.cells());
    }

    /** {@code 其中： | 党员9人} below a total, and what follows on it: few words, each with a number. */
    private boolean isPartOfTotal(int row, List<Cell> cells) {
        return row == totalAt + 1
                && cells.size() <= MOST_OF_A_PART
                && cells.stream()
                        .allMatch(cell -> PART_OF_TOTAL.matcher(cell.shown()).matches());
    }

    private boolean isBelowFoot(Row row, List<Cell> cells) {
        return row.number() == footAt + 1
                && (isDay(cells) || RowWords.isListedNote(cells) || RowWords.isLabelledNote(cells));
    }

    private RowClass foot(Row row) {
        footAt = row.number();
        return RowClass.NOTE;
    }

    /** {@code 前张岭村村民委员会（盖章）} alone, or a day left open. */
    private static boolean isSeal(List<Cell> cells) {
        return cells.size() == 1 && isSeal(cells.get(0)) || Unfilled.isOpenDay(cells);
    }

    private static boolean isSeal(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && SEAL.matcher(Halfwidth.of(cell.raw())).find();
    }

    /** {@code 村调委会主任： | （盖章） | 年 月 日}: a line to be signed and sealed. */
    private boolean isSigned(List<Cell> cells) {
        return cells.size() <= MOST_SIGNED
                && cells.stream().anyMatch(RowClassifier::isSeal)
                && cells.stream().noneMatch(cell -> headerKeys.contains(HeaderText.key(cell.shown())));
    }

    /** A day alone, as below a signature. */
    private static boolean isDay(List<Cell> cells) {
        return cells.size() == 1 && CellTypes.of(cells.get(0)) == CellType.DATE;
    }

    /** A day with its year, alone, where no column asks for a day: the one on which the table was signed. */
    private boolean isDayOfSignature(List<Cell> cells) {
        return isDay(cells)
                && cells.get(0).shown().length() >= SHORTEST_DAY_OF_YEAR
                && !dayColumns.contains(cells.get(0).column());
    }

    private List<Cell> inside(List<Cell> cells) {
        return isInside(cells.get(0)) && isInside(cells.get(cells.size() - 1))
                ? cells
                : cells.stream().filter(this::isInside).toList();
    }

    private boolean isInside(Cell cell) {
        return cell.column() >= table.place().firstColumn()
                && cell.column() <= table.place().lastColumn();
    }

    private boolean isRunningNumberOnly(List<Cell> cells) {
        return ordinals.contains(cells.get(cells.size() - 1).column())
                && cells.stream().allMatch(cell -> ordinals.contains(cell.column()))
                && !isTotalOrNote(cells);
    }

    private static boolean isTotalOrNote(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.kind() == Cell.Kind.TEXT && !isNumber(cell.raw()));
    }

    private static boolean isNumber(String raw) {
        return CellTypes.of(Cell.text(1, 1, raw)).isNumber();
    }

    private boolean isRepeatedHeader(List<Cell> cells) {
        Cell first = cells.get(0);
        if (cells.size() >= 3 && isOverItsColumn(first) && cells.stream().allMatch(this::isOverItsColumn)
                || isGroup(first) && cells.stream().allMatch(this::isGroup)) {
            return true;
        }
        if (cells.size() < 3
                || !headerKeys.contains(HeaderText.key(first.shown()))
                        && !headerKeys.contains(HeaderText.key(cells.get(1).shown()))) {
            return false;
        }
        long same = cells.stream()
                .filter(cell -> headerKeys.contains(HeaderText.key(cell.shown())))
                .count();
        return same * 10 >= cells.size() * 9L && same * 2 >= headerKeys.size();
    }

    /** The word of a group, in a column over which the header has it. */
    private boolean isGroup(Cell cell) {
        List<String> keys = columnKeys.getOrDefault(cell.column(), List.of());
        return keys.size() > 1 && keys.subList(0, keys.size() - 1).contains(HeaderText.key(cell.shown()));
    }

    /** A word of the header in the very column where the header has it. */
    private boolean isOverItsColumn(Cell cell) {
        return columnKeys.getOrDefault(cell.column(), List.of()).contains(HeaderText.key(cell.shown()));
    }

    /** The second row of a header that is repeated: nothing in it but the header's own words, or its columns' numbers. */
    private boolean isMoreOfHeader(List<Cell> cells) {
        return ColumnNumbers.are(cells)
                || cells.stream().allMatch(cell -> headerKeys.contains(HeaderText.key(cell.shown())));
    }

    /** A word alone where the rows are numbered ({@code 以下空白}): no row of data has nothing but that. */
    private boolean isWordAmongNumbers(List<Cell> cells) {
        return cells.size() == 1
                && cells.get(0).kind() == Cell.Kind.TEXT
                && ordinals.contains(cells.get(0).column())
                && !isNumber(cells.get(0).raw());
    }

    /** Whether the cell's column tells nothing of what the row is about: a running number, the unit. */
    private boolean isGiven(Cell cell) {
        return ordinals.contains(cell.column()) || unitColumns.contains(cell.column());
    }

    /** One text across the table: a caption, a page's title; or one with a numbered caption's beginning. */
    private boolean isCaption(int row, List<Cell> cells) {
        if (cells.size() != 1 || cells.get(0).kind() != Cell.Kind.TEXT) {
            return false;
        }
        Cell cell = cells.get(0);
        if (titles.contains(TextKey.of(cell.raw()))) {
            return true;
        }
        Optional<CellRange> merge = merges.at(row, cell.column());
        int width = table.place().lastColumn() - table.place().firstColumn() + 1;
        boolean wide = merge.filter(range -> range.columns() > 1 && range.columns() * 2 >= width)
                .isPresent();
        boolean first = cell.column() == table.place().firstColumn();
        return wide
                || first && RowWords.isNumberedCaption(cell.raw())
                || first && width > 2 && (cell.raw().length() > 12 || WordLists.isPaper(TextKey.of(cell.raw())))
                || MONTHS.matcher(Halfwidth.of(cell.raw())).matches()
                || isVillage(cell);
    }

    /** A village alone, in no column that asks for it. */
    private boolean isVillage(Cell cell) {
        return !unitColumns.contains(cell.column())
                && UnitCaption.of(units, cell.raw()).isPresent();
    }
}
