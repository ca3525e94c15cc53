package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;

/**
 * Finds the group headers above a row of known labels: words over several columns each, which say what the labels
 * below them are about.
 */
final class GroupRows {

    private static final int LONGEST_GROUP = 12;
    private static final int CODES_LOOKED_AT = 7;
    private static final int FEWEST_CODES = 3;

    /** What is said of whom or of what the labels below ask. */
    private static final List<String> SAYS_WHAT = List.of("情况", "信息", "资料", "本人", "个人");

    private final Lexicon lexicon;
    private final Grid grid;
    private final List<Row> rows;

    GroupRows(Lexicon lexicon, Grid grid, List<Row> rows) {
        this.lexicon = lexicon;
        this.grid = grid;
        this.rows = rows;
    }

    /**
     * The uppermost row of the header, two rows higher at most.
     *
     * @param known the index of the row whose labels are known
     * @param byShape the index of the row above that looks like a header by itself; -1 where none does
     */
    int topOf(int known, int byShape) {
        int top = byShape == known - 1 && isGroupAbove(known) || isOneGroup(known) ? known - 1 : known;
        while (top > 0 && known - top < HeaderFinder.MOST_HEADER_ROWS - 1 && isRowOfMerges(top - 1, top)) {
            top--;
        }
        return top;
    }

    /**
     * Two or more texts just above the row, one of them merged over several columns and every other so or downwards into
     * the header.
     */
    private boolean isRowOfMerges(int above, int below) {
        Row row = rows.get(above);
        return row.number() == rows.get(below).number() - 1
                && row.cells().size() >= 2
                && !SideBySide.namesPapers(row)
                && RowShape.mayBeHeader(row)
                && !RowWords.isNote(row.cells())
                && grid.merges().hasAcross(row.number())
                && row.cells().stream()
                        .allMatch(cell -> across(row, cell).isPresent() || reachesDown(row.number(), cell.column()));
    }

    private boolean reachesDown(int row, int column) {
        return grid.merges()
                .at(row, column)
                .filter(range -> range.lastRow() > row)
                .isPresent();
    }

    private Optional<CellRange> across(Row row, Cell cell) {
        return grid.merges().at(row.number(), cell.column()).filter(range -> range.columns() > 1 && range.rows() == 1);
    }

    /** Whether the row just above a known header is its group header: a merge across it, and no gap of rows. */
    private boolean isGroupAbove(int index) {
        if (index == 0) {
            return false;
        }
        Row above = rows.get(index - 1);
        Row below = rows.get(index);
        return above.number() == below.number() - 1
                && above.cells().size() >= 2
                && !SideBySide.namesPapers(above)
                && (grid.merges().hasAcross(above.number()) || isSpread(above, below));
    }

    /**
     * One short text alone over some of the labels, not from the first of them on as a title would stand: merged over
     * several, or no form's name; or known as a group's.
     */
    private boolean isOneGroup(int index) {
        if (index == 0 || rows.get(index - 1).cells().size() != 1) {
            return false;
        }
        Row above = rows.get(index - 1);
        Row below = rows.get(index);
        Cell cell = above.cells().get(0);
        if (above.number() != below.number() - 1
                || cell.kind() != Cell.Kind.TEXT
                || HeaderColumn.withoutBrackets(cell.raw()).length() > LONGEST_GROUP
                || RowWords.isNote(above.cells())) {
            return false;
        }
        String key = HeaderText.key(cell.raw());
        boolean amid = cell.column() > below.cells().get(0).column();
        boolean standsOver = below.find(cell.column()).isPresent()
                && (new TitleEvidence(lexicon).of(key).isEmpty() || isOverCodes(key, below, cell.column()));
        return lexicon.isGroup(key)
                || amid && (across(above, cell).isPresent() || standsOver)
                || isOverBeginning(above, cell, below);
    }

    /** {@code 个人情况} merged over the first four labels of thirteen: a title would reach over most of them, or name a form. */
    private boolean isOverBeginning(Row above, Cell cell, Row below) {
        String key = HeaderText.key(cell.raw());
        int width = across(above, cell).map(CellRange::columns).orElse(0);
        return width > 1
                && width * 2 <= below.cells().size()
                && SAYS_WHAT.stream().anyMatch(key::endsWith)
                && new TitleEvidence(lexicon).of(key).isEmpty();
    }

    /** {@code 活动项目类别} over words of a code list is no title, though it has a form's noun in it. */
    private boolean isOverCodes(String key, Row below, int column) {
        return !WordLists.isPaper(key)
                && (codesUnder(below, column, column + 1) == 2
                        || codesUnder(below, column, column + CODES_LOOKED_AT) >= FEWEST_CODES);
    }

    private long codesUnder(Row below, int first, int last) {
        return below.cells().stream()
                .filter(cell -> cell.column() >= first && cell.column() <= last)
                .filter(cell -> lexicon.isCode(HeaderText.key(cell.shown())))
                .count();
    }

    /** Where no merge can say so (a CSV): all words but the first stand under gaps of the wider row above. */
    private static boolean isSpread(Row above, Row below) {
        return above.cells().size() > below.cells().size()
                && below.cells().size() >= 2
                && below.cells().stream()
                        .skip(1)
                        .allMatch(cell -> above.find(cell.column()).isEmpty());
    }
}
