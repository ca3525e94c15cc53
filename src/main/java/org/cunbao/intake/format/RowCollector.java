package org.cunbao.intake.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Row;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of one sheet in memory and hands them out as rows.
 *
 * <p>Files may hold cells in any order and twice; rows come out ascending, and of two cells in one place the later one
 * stays, as Excel would have it.
 */
public final class RowCollector {

    private static final Comparator<Cell> BY_PLACE =
            Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

    private final List<Cell> cells = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private final Limits limits;
    private final int sheet;
    private final String name;
    private boolean ordered = true;

    /** For the sheet with the position and name, which a refusal says. */
    public RowCollector(Limits limits, int sheet, String name) {
        this.limits = limits;
        this.sheet = sheet;
        this.name = name;
    }

    /** Adds a cell; null adds nothing. */
    public void add(@Nullable Cell cell) throws Refusal {
        if (cell == null) {
            return;
        }
        if (cell.row() > limits.rows() || cells.size() >= limits.cells()) {
            throw Refusal.sheetTooLarge(sheet, name);
        }
        ordered = ordered && (cells.isEmpty() || BY_PLACE.compare(cells.get(cells.size() - 1), cell) < 0);
        cells.add(cell);
    }

    /** Adds the cells of a row. */
    public void add(Row row) throws Refusal {
        for (Cell cell : row.cells()) {
            add(cell);
        }
        if (row.hidden()) {
            hide(row.number());
        }
    }

    /** Says that a row is hidden, before or after its cells; a row without cells stays no row. */
    public void hide(int row) {
        if (row <= limits.rows()) {
            hidden.set(row);
        }
    }

    /** How many cells there are so far. */
    public int size() {
        return cells.size();
    }

    /** The rows that have cells. */
    public List<Row> rows() {
        List<Cell> sorted = ordered ? cells : sorted();
        List<Row> rows = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            int row = sorted.get(start).row();
            if (i == sorted.size() || sorted.get(i).row() != row) {
                rows.add(new Row(row, hidden.get(row), sorted.subList(start, i)));
                start = i;
            }
        }
        return rows;
    }

    private List<Cell> sorted() {
        List<Cell> byPlace = new ArrayList<>(cells);
        byPlace.sort(BY_PLACE);
        List<Cell> last = new ArrayList<>();
        for (int i = 0; i < byPlace.size(); i++) {
            if (i + 1 == byPlace.size() || BY_PLACE.compare(byPlace.get(i), byPlace.get(i + 1)) != 0) {
                last.add(byPlace.get(i));
            }
        }
        return last;
    }
}
