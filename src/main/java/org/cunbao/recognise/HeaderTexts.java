package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;

/** The texts of each column of a header, from top to bottom. */
final class HeaderTexts {

    private final Grid grid;

    HeaderTexts(Grid grid) {
        this.grid = grid;
    }

    List<HeaderColumn> columns(int first, int last) {
        TreeSet<Integer> used = new TreeSet<>();
        for (int number = first; number <= last; number++) {
            grid.row(number).ifPresent(row -> row.cells().forEach(cell -> used.add(cell.column())));
        }
        addBody(last, used);
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column : used) {
            columns.add(HeaderColumn.of(column, texts(first, last, column)));
        }
        return columns;
    }

    /** Columns that the first rows below use without a header: a running text that nobody named. */
    private void addBody(int headerRow, TreeSet<Integer> used) {
        for (int number = headerRow + 1; number <= headerRow + 10; number++) {
            Optional<Row> row = grid.row(number);
            if (row.isEmpty()
                    || RowWords.isNote(row.get().cells())
                    || RowWords.isTotal(row.get().cells()) && number > headerRow + 1) {
                return;
            }
            if (row.get().cells().size() > 2) {
                row.get().cells().forEach(cell -> used.add(cell.column()));
            }
        }
    }

    private List<String> texts(int first, int last, int column) {
        List<String> texts = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            String text = grid.textAcross(number, column);
            if (text.isEmpty() && number < last && grid.cell(last, column).isPresent()) {
                text = groupToTheLeft(number, column);
            }
            if (!text.isEmpty()
                    && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text))) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Where no merge says how far a group reaches, it reaches over the columns that have a text of their own below. */
    private String groupToTheLeft(int row, int column) {
        for (int left = column - 1; left >= 1; left--) {
            Optional<Cell> group = grid.cell(row, left);
            if (group.isPresent()) {
                return grid.cell(row + 1, left).isPresent()
                                && grid.merges().at(row, left).isEmpty()
                        ? group.get().shown()
                        : "";
            }
        }
        return "";
    }
}
