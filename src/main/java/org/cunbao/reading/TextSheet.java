package org.cunbao.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.cunbao.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** A table written down as texts, as an example is: the only sheet of a workbook in memory. */
record TextSheet(List<List<String>> lines) implements Sheet, Workbook {

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<CellRange> merges() {
        return List.of();
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.of();
    }

    @Override
    public List<Comment> comments() {
        return List.of();
    }

    @Override
    public List<CellRange> filters() {
        return List.of();
    }

    @Override
    public boolean hasPicture() {
        return false;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}

    @Override
    public Rows rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < lines.get(i).size(); j++) {
                if (!lines.get(i).get(j).isBlank()) {
                    cells.add(Cell.text(i + 1, j + 1, lines.get(i).get(j)));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(i + 1, false, cells));
            }
        }
        Iterator<Row> each = rows.iterator();
        return new Rows() {
            @Override
            public @Nullable Row next() {
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public void close() {}
        };
    }
}
