package org.cunbao.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/**
 * What one row looks like by itself.
 *
 * @param cells how many cells it has
 * @param labels how many of them could be headers by their shape: short text without figures, marks or a colon
 * @param known how many of them are headers' wordings that some form knows
 * @param distinct how many different comparison keys they have
 */
record RowShape(int cells, int labels, int known, int distinct) {

    private static final int LONGEST_LABEL = 22;
    private static final int LONGEST_HEADER = 90;
    private static final int FEWEST_LABELS = 3;
    private static final int ENOUGH_FOR_AN_ODD_ONE = 4;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");
    private static final Pattern MEASURED = Pattern.compile(".{2,}[,，;；、\\s]单位[:：]\\s*\\p{IsHan}{1,3}", Pattern.DOTALL);
    private static final int LONGEST_BEFORE_COLON = 12;

    static RowShape of(Row row, Lexicon lexicon) {
        int labels = 0;
        int known = 0;
        Set<String> keys = new LinkedHashSet<>();
        List<String> groups = PrefixedHeaders.groups(row, lexicon);
        for (Cell cell : row.cells()) {
            String key = HeaderText.key(cell.shown());
            keys.add(key);
            boolean word = PrefixedHeaders.of(cell.raw(), groups).isPresent()
                    || lexicon.isLabel(key)
                    || lexicon.isGroup(key)
                    || isLabelBeforeBrackets(cell, lexicon);
            known += word ? 1 : 0;
            labels += word || couldBeLabel(cell, key) ? 1 : 0;
        }
        return new RowShape(row.cells().size(), labels, known, keys.size());
    }

    /** The cheap question before the dear one: whether no cell rules out that the row is a header. */
    static boolean mayBeHeader(Row row) {
        for (Cell cell : row.cells()) {
            boolean digits = !cell.raw().isEmpty()
                    && cell.raw().charAt(0) >= '0'
                    && cell.raw().charAt(0) <= '9';
            if (cell.kind() != Cell.Kind.TEXT
                    || cell.raw().length() > LONGEST_HEADER
                    || digits
                            && cell.raw().length() > 6
                            && HeaderText.bare(cell.raw()).equals(cell.raw())) {
                return false;
            }
        }
        return true;
    }

    /** {@code 年龄（必填）} is the label 年龄. */
    private static boolean isLabelBeforeBrackets(Cell cell, Lexicon lexicon) {
        String text = cell.shown();
        return (text.indexOf('（', 1) > 0 || text.indexOf('(', 1) > 0)
                && lexicon.isLabel(HeaderColumn.withoutBrackets(HeaderText.bare(text)));
    }

    /** Whether a cell is nothing but a year, as in a line of labels with their values beside them. */
    static boolean tellsYear(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> YEAR.matcher(HeaderText.key(cell.shown())).matches());
    }

    private static boolean couldBeLabel(Cell cell, String key) {
        return cell.kind() == Cell.Kind.TEXT
                && !key.isEmpty()
                && (key.length() <= LONGEST_LABEL || isShortBeforeBrackets(cell))
                && !isValue(cell)
                && !YEAR.matcher(key).matches()
                && (!isLabelAndValue(HeaderText.bare(cell.raw())) || isBareLabel(cell.raw()) || isMeasured(cell.raw()));
    }

    /** {@code 对象类型（1.留守儿童 2.孤寡老人 …）}: a label with all that may be filled in behind it. */
    private static boolean isShortBeforeBrackets(Cell cell) {
        String text = HeaderText.bare(cell.raw());
        int bracket = Math.max(text.indexOf('（'), text.indexOf('('));
        return bracket > 1 && bracket <= LONGEST_LABEL && (text.endsWith("）") || text.endsWith(")"));
    }

    private static boolean isValue(Cell cell) {
        String bare = HeaderText.bare(cell.raw());
        Cell text = bare.equals(cell.raw()) ? cell : Cell.text(cell.row(), cell.column(), bare);
        return CellTypes.of(text).isValue() || !MarkedItems.in(bare).isEmpty();
    }

    /**
     * Whether a text is a label with its value behind a colon, as above and below tables; the colon in {@code
     * 服务时数（单位：小时）} tells a measure, and that of {@code 其中：群众} a part.
     */
    static boolean isLabelAndValue(String text) {
        if (text.startsWith("其中")) {
            return false;
        }
        int inside = Integer.MAX_VALUE;
        for (int i = 1; i <= LONGEST_BEFORE_COLON && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                inside = i;
            } else if (c == '）' || c == ')') {
                inside = Integer.MAX_VALUE;
            } else if ((c == ':' || c == '：') && i < inside) {
                return true;
            }
        }
        return false;
    }

    /** {@code 累计服务，单位：小时}: a label and its measure. */
    private static boolean isMeasured(String text) {
        return text.length() <= LONGEST_LABEL && MEASURED.matcher(text).matches();
    }

    /** {@code 登记日期：} with nothing behind the colon, as some write over a column. */
    static boolean isBareLabel(String text) {
        String bare = text.strip();
        int last = bare.length() - 1;
        return last > 0
                && (bare.charAt(last) == '：' || bare.charAt(last) == ':')
                && bare.indexOf(bare.charAt(last)) == last;
    }

    /**
     * A header whose words are known: at least two, and half of the row; nothing in it that no header could be, but for
     * one cell of a long row.
     */
    boolean isKnownHeader() {
        int odd = known >= ENOUGH_FOR_AN_ODD_ONE ? 1 : 0;
        return known >= 2 && known * 2 >= cells && labels + odd >= cells;
    }

    /** A header by its shape alone: three or more different short texts. */
    boolean couldBeHeader() {
        return cells >= 3 && labels == cells && distinct == cells;
    }

    /** Whether its cells stand beside each other. */
    static boolean isWithoutGap(Row row) {
        List<Cell> cells = row.cells();
        return cells.get(cells.size() - 1).column() - cells.get(0).column() + 1 == cells.size();
    }

    /** Three or more known labels beside each other and nothing else: no row of a card, nor what stands over a list. */
    static boolean isOfLabelsOnly(Row row, Lexicon lexicon) {
        return row.cells().size() >= FEWEST_LABELS
                && isWithoutGap(row)
                && mayBeHeader(row)
                && row.cells().stream().allMatch(cell -> isPlainLabel(cell, lexicon));
    }

    private static boolean isPlainLabel(Cell cell, Lexicon lexicon) {
        String key = HeaderText.key(cell.shown());
        return lexicon.isLabelText(cell.shown()) && !lexicon.isCode(key) && !WordLists.LIST_HEADS.contains(key);
    }
}
