package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cunbao.intake.Row;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.RowClass;

/**
 * A stretch of rows with one table, or several beside each other.
 *
 * @param tables from left to right
 * @param headers the header columns of each table, in the same order; of a card or an unknown table empty
 * @param header the header of them all; its rows are 0 where there is none
 * @param shown what the rows below the header are shown as
 * @param titles the keys of the titles above
 */
record Band(List<Table> tables, List<List<HeaderColumn>> headers, Header header, ShownRows shown, Set<String> titles) {

    private static final Header NO_HEADER = new Header(0, 0, List.of());

    static Band of(Table table) {
        return new Band(List.of(table), List.of(List.of()), NO_HEADER, ShownRows.AS_THEY_ARE, Set.of());
    }

    /** Cards beside each other. */
    static Band ofCards(List<Table> cards) {
        return new Band(
                cards,
                cards.stream().map(card -> List.<HeaderColumn>of()).toList(),
                NO_HEADER,
                ShownRows.AS_THEY_ARE,
                Set.of());
    }

    /** The comparison keys of the rows above a header. */
    static Set<String> titleKeys(List<Row> above) {
        return above.stream()
                .map(row -> TextKey.of(TableBuilder.joined(row)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isCard() {
        return tables.get(0).card();
    }

    /** The last row that is settled before any data: the header's, or of a card its last label's. */
    int lastSettledRow() {
        return isCard() ? cardRows().stream().mapToInt(row -> row).max().orElse(0) : header.lastRow();
    }

    private TreeSet<Integer> cardRows() {
        TreeSet<Integer> rows = new TreeSet<>();
        tables.forEach(table -> table.columns().forEach(column -> rows.add(column.row())));
        return rows;
    }

    /** The class of a row within each table. */
    List<RowClass> classes(Row row, List<RowClassifier> classifiers) {
        List<RowClass> classes = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            classes.add(tables.get(i).form().isEmpty() ? RowClass.OTHER : classOf(row, classifiers.get(i)));
        }
        return classes;
    }

    private RowClass classOf(Row row, RowClassifier classifier) {
        if (isCard()) {
            boolean labelled = cardRows().contains(row.number());
            boolean head = isListHead(row) || isOverValues(row);
            return labelled ? RowClass.ACCEPTED : head ? RowClass.HEADER : aboveOrBelow(row);
        }
        if (row.number() < header.firstRow()) {
            return aboveOrBelow(row);
        }
        return row.number() <= header.lastRow() ? RowClass.HEADER : classifier.of(row);
    }

    /** {@code 序号、项目、情况} just above a card's first label. */
    private boolean isListHead(Row row) {
        return row.cells().size() > 1
                && row.number() == cardRows().first() - 1
                && row.cells().stream().anyMatch(cell -> WordLists.isListHead(TextKey.of(cell.shown())));
    }

    /** The labels of a strip, each above its value. */
    private boolean isOverValues(Row row) {
        List<Column> below = tables.get(0).columns().stream()
                .filter(column -> column.row() == row.number() + 1)
                .toList();
        return row.cells().stream()
                .allMatch(cell -> below.stream()
                        .anyMatch(column -> column.column() == cell.column()
                                && column.header().equals(cell.shown())));
    }

    private static RowClass aboveOrBelow(Row row) {
        return RowWords.isNote(row.cells()) ? RowClass.NOTE : RowClass.TITLE;
    }
}
