package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Cell;

/**
 * Splits a header that holds two or more tables beside each other: its words come again from some column on, or the row
 * above has the name of a paper over each.
 */
final class SideBySide {

    private static final int FEWEST_COLUMNS = 3;

    private SideBySide() {}

    /**
     * One of the tables.
     *
     * @param columns from left to right
     * @param above the rows above the header, as they stand over it
     */
    record Part(List<HeaderColumn> columns, List<Row> above) {}

    /** Whether a row has nothing but names of papers, two or more: those of the tables beside each other below it. */
    static boolean namesPapers(Row row) {
        return row.cells().size() >= 2
                && row.cells().stream().allMatch(cell -> WordLists.isPaper(TextKey.of(cell.shown())));
    }

    /**
     * The tables from left to right; the whole header where it holds one.
     *
     * @param above the rows above the header
     */
    static List<Part> split(List<HeaderColumn> columns, List<Row> above, Lexicon lexicon) {
        List<List<HeaderColumn>> parts = parts(columns, above, lexicon);
        return parts.stream()
                .map(part -> new Part(part, parts.size() > 1 ? over(part, above) : above))
                .toList();
    }

    private static List<List<HeaderColumn>> parts(List<HeaderColumn> columns, List<Row> above, Lexicon lexicon) {
        List<Row> names = above.stream().filter(SideBySide::namesPapers).toList();
        if (names.size() != 1) {
            return split(columns, lexicon);
        }
        List<List<HeaderColumn>> parts = new ArrayList<>();
        for (Cell name : names.get(0).cells()) {
            int before = names.get(0).cells().stream()
                    .mapToInt(Cell::column)
                    .filter(column -> column > name.column())
                    .min()
                    .orElse(Integer.MAX_VALUE);
            parts.add(named(columns.stream()
                    .filter(column -> (column.column() >= name.column() || parts.isEmpty()) && column.column() < before)
                    .toList()));
        }
        return parts.stream().allMatch(part -> part.size() >= 2) ? parts : split(columns, lexicon);
    }

    /** The rows above a header as they stand over one of the tables beside each other. */
    private static List<Row> over(List<HeaderColumn> part, List<Row> above) {
        int first = part.get(0).column();
        int last = part.get(part.size() - 1).column();
        return above.stream()
                .map(row -> namesPapers(row)
                        ? new Row(
                                row.number(),
                                row.hidden(),
                                row.cells().stream()
                                        .filter(cell -> cell.column() >= first && cell.column() <= last)
                                        .toList())
                        : row)
                .filter(row -> !row.cells().isEmpty())
                .toList();
    }

    private static List<List<HeaderColumn>> split(List<HeaderColumn> columns, Lexicon lexicon) {
        int half = secondHalf(columns, lexicon);
        if (half < 0) {
            return List.of(columns);
        }
        List<List<HeaderColumn>> parts = new ArrayList<>();
        parts.add(named(columns.subList(0, half)));
        parts.addAll(split(columns.subList(half, columns.size()), lexicon));
        return parts;
    }

    private static int secondHalf(List<HeaderColumn> columns, Lexicon lexicon) {
        for (int i = FEWEST_COLUMNS; i + FEWEST_COLUMNS <= columns.size(); i++) {
            boolean again = columns.get(i).keys().equals(columns.get(0).keys())
                    && columns.get(i + 1).keys().equals(columns.get(1).keys())
                    && !columns.get(0).keys().isEmpty();
            boolean gap = columns.get(i).column() > columns.get(i - 1).column() + 1
                    || columns.get(i - 1).keys().isEmpty();
            boolean begins = columns.get(i).isOrdinal() && columns.get(0).isOrdinal();
            boolean counts =
                    begins && columns.get(i).leafKey().equals(columns.get(0).leafKey());
            if (again
                    || gap && begins && lexicon.isLabel(columns.get(i + 1).leafKey())
                    || counts && hasLabel(columns.subList(i + 1, columns.size()), lexicon)) {
                return i;
            }
        }
        return -1;
    }

    private static List<HeaderColumn> named(List<HeaderColumn> part) {
        int last = part.size();
        while (last > 0 && part.get(last - 1).keys().isEmpty()) {
            last--;
        }
        return part.subList(0, last);
    }

    private static boolean hasLabel(List<HeaderColumn> columns, Lexicon lexicon) {
        return columns.stream().anyMatch(column -> lexicon.isLabel(column.leafKey()));
    }
}
