package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/**
 * Finds the header of the next table among the rows in sight: by known words first, else by shape.
 *
 * <p>Words alone would lose every table of a township that writes differently; shape alone would take a line of
 * names for a header. So a row of known words wins, and only where there is none the first row of three or more
 * different short texts that has something else below it.
 */
final class HeaderFinder {

    private static final int LAST_ROW_LOOKED_AT = 60;
    static final int MOST_HEADER_ROWS = 3;

    /** So many rows with values under a header of unknown words, or a title after a gap: what follows is the next table's. */
    private static final int ENOUGH_BODY = 3;

    private final Lexicon lexicon;
    private final Grid grid;
    private final List<Row> rows;
    private final GroupRows groups;

    HeaderFinder(Lexicon lexicon, Grid grid, List<Row> rows) {
        this.lexicon = lexicon;
        this.grid = grid;
        this.rows = rows;
        this.groups = new GroupRows(lexicon, grid, rows);
    }

    Optional<Header> find() {
        int last = Math.min(rows.size(), LAST_ROW_LOOKED_AT);
        int byShape = -1;
        int body = 0;
        for (int i = 0; i < last; i++) {
            Row row = withoutYear(withoutNote(rows.get(i)), i);
            RowShape shape = RowShape.of(row, lexicon);
            body += byShape >= 0 && shape.labels() < shape.cells() && shape.cells() >= MOST_HEADER_ROWS ? 1 : 0;
            body += byShape >= 0 && RowWords.isNothing(row.cells()) ? 1 : 0;
            boolean gap = i > 0 && row.number() > rows.get(i - 1).number() + 1;
            if (body == ENOUGH_BODY || body > 0 && gap && row.cells().size() == 1) {
                break;
            }
            Optional<Header> split = i + 1 < last && !RowWords.isNote(row.cells())
                    ? SplitHeader.of(row, shape, rows.get(i + 1), grid.merges(), lexicon)
                    : Optional.empty();
            if (split.isPresent()) {
                return split;
            }
            if (shape.isKnownHeader() && !RowWords.isNote(row.cells())) {
                return Optional.of(headerFrom(groups.topOf(i, byShape)));
            }
            if (byShape < 0 && shape.couldBeHeader() && !RowWords.isNote(row.cells()) && differsBelow(i)) {
                byShape = i;
            }
        }
        return byShape < 0 ? pair() : Optional.of(headerFrom(groups.topOf(byShape, -1)));
    }

    /** The row without a label and its value far right of everything else, as a note beside the table. */
    private static Row withoutNote(Row row) {
        List<Cell> cells = row.cells();
        int last = cells.size() - 1;
        boolean note = last > 2
                && cells.get(last).column() > cells.get(last - 1).column() + 1
                && RowShape.isLabelAndValue(cells.get(last).shown());
        return note ? new Row(row.number(), row.hidden(), cells.subList(0, last)) : row;
    }

    /** The row without a year over month and day, which would be no label by itself. */
    private Row withoutYear(Row row, int index) {
        if (index + 1 == rows.size() || row.cells().size() < 2 || !RowShape.tellsYear(row)) {
            return row;
        }
        Row below = rows.get(index + 1);
        List<Cell> left = row.cells().stream()
                .filter(cell -> !DayParts.isYearOver(cell, below))
                .toList();
        return left.isEmpty() ? row : new Row(row.number(), row.hidden(), left);
    }

    /** A header of two columns: one of its words is known, and every row below fills both. */
    private Optional<Header> pair() {
        for (int i = 0; i + 2 < Math.min(rows.size(), LAST_ROW_LOOKED_AT); i++) {
            RowShape shape = RowShape.of(rows.get(i), lexicon);
            if (shape.cells() == 2 && shape.distinct() == 2 && shape.labels() == 2 && shape.known() == 1) {
                boolean filled = rows.subList(i + 1, i + 3).stream()
                        .allMatch(row -> row.cells().size() == 2
                                && RowShape.of(row, lexicon).known() == 0);
                if (filled && !RowWords.isNote(rows.get(i).cells())) {
                    return Optional.of(headerFrom(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some row below has a value that no header could be, or there is no row below. */
    private boolean differsBelow(int index) {
        int last = Math.min(rows.size(), index + 6);
        for (int i = index + 1; i < last; i++) {
            List<Cell> cells = rows.get(i).cells();
            if (RowShape.of(rows.get(i), lexicon).labels() < cells.size() || RowWords.isNothing(cells)) {
                return true;
            }
        }
        return index + 1 == rows.size() || last - index > 2;
    }

    private Header headerFrom(int index) {
        int first = rows.get(index).number();
        int last = first;
        while (last - first + 1 < MOST_HEADER_ROWS && continues(index, last)) {
            last++;
        }
        int numbers = index + 1 + last - first;
        boolean numbered = numbers < rows.size()
                && rows.get(numbers).number() == last + 1
                && isSaidOfColumns(rows.get(numbers).cells());
        return new Header(
                first,
                numbered ? last + 1 : last,
                PrefixedHeaders.split(new HeaderTexts(grid).columns(first, last), lexicon));
    }

    /** Whether the row numbers the columns, or says how they are to be filled in. */
    private static boolean isSaidOfColumns(List<Cell> cells) {
        return ColumnNumbers.are(cells) || FillingHints.are(cells);
    }

    /** Whether the row below the last header row is one more header row. */
    private boolean continues(int index, int last) {
        int next = index + 1 + last - rows.get(index).number();
        if (next >= rows.size() || rows.get(next).number() != last + 1) {
            return false;
        }
        Row below = rows.get(next);
        RowShape shape = RowShape.of(below, lexicon);
        if (shape.labels() + answers(below, last) < shape.cells()
                || RowWords.isNothing(below.cells())
                || RowWords.isTotal(below.cells()) && !below.cells().stream().allMatch(cell -> isUnderGroup(last, cell))
                || isSaidOfColumns(below.cells())) {
            return false;
        }
        if (below.cells().size() == 1 && !isUnderGroup(last, below.cells().get(0))) {
            return false;
        }
        boolean complement =
                below.cells().stream().noneMatch(cell -> isOwnColumn(last, cell.column()) && !isSame(last, cell));
        boolean words = knownOrCodes(below) * 2 >= below.cells().size();
        if (grid.merges().hasAcross(last)) {
            return complement || words;
        }
        boolean fillsGap = below.cells().stream()
                .anyMatch(cell -> grid.cell(last, cell.column()).isEmpty());
        return complement
                && fillsGap
                && below.cells().size() >= 2
                && (words || hasValuesUnder(below, next) || fillsAllGaps(below, rows.get(next - 1)));
    }

    /** Whether the row stands in each gap of the header row and below each word left of one, and nowhere else. */
    private static boolean fillsAllGaps(Row below, Row header) {
        int last = header.cells().get(header.cells().size() - 1).column();
        for (int column = header.cells().get(0).column(); column <= last; column++) {
            boolean gap = header.find(column).isEmpty();
            boolean group = !gap && column < last && header.find(column + 1).isEmpty();
            if (below.find(column).isPresent() != (gap || group)) {
                return false;
            }
        }
        return true;
    }

    /** How many cells of the row are 是 and 否 below one question, or the like. */
    private int answers(Row below, int headerRow) {
        if (!YesNoColumns.areIn(below.cells())) {
            return 0;
        }
        return (int) below.cells().stream()
                .filter(cell -> YesNoColumns.isWord(cell) && !isOwnColumn(headerRow, cell.column()))
                .filter(cell -> RowShape.of(new Row(below.number(), below.hidden(), List.of(cell)), lexicon)
                                .labels()
                        == 0)
                .count();
    }

    /** A label written in both rows of the header. */
    private boolean isSame(int headerRow, Cell below) {
        return grid.cell(headerRow, below.column())
                .filter(cell -> cell.shown().equals(below.shown()))
                .isPresent();
    }

    /** A caption just below a header stands under no group of it. */
    private boolean isUnderGroup(int headerRow, Cell below) {
        return grid.merges()
                .at(headerRow, below.column())
                .filter(range -> range.columns() > 1 && range.lastRow() == headerRow)
                .isPresent();
    }

    /** Whether the columns of the row hold values further down: then its words name them, known or not. */
    private boolean hasValuesUnder(Row below, int index) {
        for (Row row : rows.subList(index + 1, Math.min(rows.size(), index + 4))) {
            for (Cell cell : below.cells()) {
                Optional<Cell> under = row.find(cell.column());
                if (under.isPresent() && CellTypes.of(under.get()).isValue()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the header row has a text of its own at the column that is not a group over several. */
    private boolean isOwnColumn(int headerRow, int column) {
        Optional<CellRange> merge = grid.merges().at(headerRow, column);
        if (merge.isPresent()) {
            return merge.get().columns() == 1;
        }
        return grid.cell(headerRow, column).isPresent()
                && grid.cell(headerRow + 1, column).isEmpty();
    }

    private int knownOrCodes(Row row) {
        int count = 0;
        for (Cell cell : row.cells()) {
            String key = org.cunbao.normalise.TextKey.of(cell.shown());
            count += lexicon.isLabel(key) || lexicon.isCode(key) ? 1 : 0;
        }
        return count;
    }
}
