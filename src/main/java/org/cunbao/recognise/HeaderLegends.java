package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Shows the rows of a table whose header says what its marks mean ({@code 推荐类别（1.身边好人 2.道德模范）}, with 1 and 2 below)
 * as if the words stood there; or whose notes say so, or a list beside it.
 *
 * <p>A note is of the column whose header it names; else of the only one that has nothing but its marks, unless its words
 * are written in another.
 */
final class HeaderLegends {

    private static final int LONGEST_MARK = 3;
    private static final int MOST_CELLS_OF_A_NOTE = 2;

    /** What a header says of marks and not of what they mean: {@code 人员类别代码}. */
    private static final Pattern CODE = Pattern.compile("(?:代码|代号|编码|序号|编号|数字)$");

    private final int headerRow;
    private final Map<Integer, Map<String, String>> byColumn = new HashMap<>();
    private final Set<Cell> listed;

    /**
     * @param rows those in sight, the notes above and below the table among them
     */
    HeaderLegends(Header header, List<Row> rows, Lexicon lexicon) {
        this.headerRow = header.lastRow();
        for (HeaderColumn column : header.columns()) {
            String leaf = column.leaf();
            int bracket = Math.max(leaf.indexOf('（'), leaf.indexOf('('));
            List<Legend> legends = bracket < 1 ? List.of() : Legend.in(leaf.substring(bracket), lexicon);
            if (legends.size() == 1) {
                byColumn.put(column.column(), legends.get(0).words());
            }
        }
        for (Row row : rows) {
            boolean note = row.cells().size() <= MOST_CELLS_OF_A_NOTE
                    && (row.number() < header.firstRow() || row.number() > headerRow);
            if (note) {
                row.cells().stream()
                        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                        .forEach(cell -> read(cell.raw(), header, rows, lexicon));
            }
        }
        List<Cell> beside = beside(header, rows);
        Optional<Legend> list = Legend.listed(beside, lexicon);
        list.ifPresent(legend -> take(legend, header, rows));
        this.listed = list.isPresent() ? Set.copyOf(beside) : Set.of();
    }

    private void read(String note, Header header, List<Row> rows, Lexicon lexicon) {
        Map<String, String> symbols = Legend.symbols(note);
        if (!symbols.isEmpty()) {
            header.columns().stream()
                    .map(HeaderColumn::column)
                    .filter(column -> hasOnly(symbols.keySet(), column, headerRow, rows))
                    .forEach(column -> byColumn.putIfAbsent(column, symbols));
        }
        Legend.in(note, lexicon).forEach(legend -> take(legend, header, rows));
    }

    private void take(Legend legend, Header header, List<Row> rows) {
        meant(legend, header, rows).ifPresent(column -> byColumn.putIfAbsent(column, legend.words()));
    }

    /** The cells of texts in columns that no header names. */
    private static List<Cell> beside(Header header, List<Row> rows) {
        Set<Integer> named = header.columns().stream()
                .filter(column -> !column.texts().isEmpty())
                .map(HeaderColumn::column)
                .collect(Collectors.toSet());
        List<Cell> beside = new ArrayList<>();
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.kind() == Cell.Kind.TEXT && !named.contains(cell.column())) {
                    beside.add(cell);
                }
            }
        }
        return beside;
    }

    /** The column that a legend is about. */
    private static Optional<Integer> meant(Legend legend, Header header, List<Row> rows) {
        String key = TextKey.of(legend.before());
        List<HeaderColumn> marked = header.columns().stream()
                .filter(column -> !column.isOrdinal() && !column.texts().isEmpty())
                .filter(column -> hasOnly(legend.words().keySet(), column.column(), header.lastRow(), rows))
                .toList();
        List<HeaderColumn> named = marked.stream()
                .filter(column -> !stem(column).isEmpty() && key.contains(stem(column)))
                .toList();
        List<HeaderColumn> best = named.isEmpty() && !areWritten(legend, header, rows) ? marked : named;
        return best.size() == 1 ? Optional.of(best.get(0).column()) : Optional.empty();
    }

    /** Whether some column has the legend's words themselves: then it only lists them, and another column's numbers are numbers. */
    private static boolean areWritten(Legend legend, Header header, List<Row> rows) {
        Set<String> words = legend.words().values().stream().map(TextKey::of).collect(Collectors.toSet());
        return header.columns().stream().anyMatch(column -> hasOnly(words, column.column(), header.lastRow(), rows));
    }

    private static String stem(HeaderColumn column) {
        return CODE.matcher(column.leafWithoutBrackets()).replaceAll("");
    }

    /** Whether a column's cells are marks of a legend, nearly all of them. */
    private static boolean hasOnly(Set<String> marks, int column, int headerRow, List<Row> rows) {
        List<String> shown = rows.stream()
                .filter(row ->
                        row.number() > headerRow && !RowWords.isNote(row.cells()) && !RowWords.isTotal(row.cells()))
                .flatMap(row -> row.find(column).stream())
                .map(HeaderLegends::key)
                .toList();
        return !shown.isEmpty() && shown.stream().filter(marks::contains).count() * 10 >= shown.size() * 9L;
    }

    /** The row with words in place of marks. */
    Row show(Row row) {
        if (byColumn.isEmpty() || row.number() <= headerRow) {
            return row;
        }
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String word = word(cell);
            if (!listed.contains(cell)) {
                cells.add(word.isEmpty() ? cell : Cell.text(cell.row(), cell.column(), word));
            }
        }
        return cells.isEmpty() ? row : new Row(row.number(), row.hidden(), cells);
    }

    /** The mark's key; a symbol has none but itself. */
    private static String key(Cell cell) {
        String key = Legend.key(cell.shown());
        return key.isEmpty() ? cell.shown().strip() : key;
    }

    private String word(Cell cell) {
        Map<String, String> words = byColumn.getOrDefault(cell.column(), Map.of());
        boolean mark = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        return words.isEmpty() || !mark || cell.shown().strip().length() > LONGEST_MARK
                ? ""
                : words.getOrDefault(key(cell), "");
    }
}
