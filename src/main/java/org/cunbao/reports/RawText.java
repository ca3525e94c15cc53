package org.cunbao.reports;

import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.intake.Intake;
import org.cunbao.intake.Row;
import org.cunbao.intake.RowNumbers;
import org.cunbao.intake.Rows;
import org.cunbao.intake.Sheet;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.Workbook;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * The raw text of a file, read again from its bytes and always forward: a few rows stand in memory, never a sheet.
 *
 * <p>A cell of a merged range says what the range's first cell says.
 */
final class RawText implements Closeable {

    private final Workbook workbook;
    private final Map<Integer, Row> kept = new TreeMap<>();
    private final Map<CellRange, String> merged = new HashMap<>();
    private List<CellRange> merges = List.of();
    private RowNumbers numbers = RowNumbers.ALL;
    private int sheet;
    private int from;
    private @Nullable Rows rows;
    private @Nullable Row ahead;

    private RawText(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @throws IllegalStateException if bytes that were read once cannot be read again
     */
    static RawText open(Intake intake, String name, byte[] bytes) {
        try {
            return new RawText(intake.open(name, bytes));
        } catch (UnreadableFile e) {
            throw new IllegalStateException("a file that was read cannot be read again: " + name, e);
        }
    }

    /** Goes forward until the rows stand ready; going back within a sheet starts it anew. */
    void goTo(int wanted, int first, int last) {
        try {
            if (wanted != sheet || first < from || rows == null) {
                begin(wanted);
            }
            from = first;
            kept.keySet().removeIf(row -> row < first);
            while (ahead != null && numbers.of(ahead.number()) <= last) {
                keep(ahead, first);
                ahead = rows == null ? null : rows.next();
            }
        } catch (UnreadableFile e) {
            throw new IllegalStateException("a sheet that was read cannot be read again", e);
        }
    }

    /** What the cell says as a person sees it; empty where it says nothing. */
    String at(int row, int column) {
        Row cells = kept.get(row);
        if (cells != null && cells.find(column).isPresent()) {
            return cells.find(column).map(Cell::shown).orElse("");
        }
        return merges.stream()
                .filter(range -> range.contains(row, column))
                .findFirst()
                .map(range -> merged.getOrDefault(range, ""))
                .orElse("");
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
        workbook.close();
    }

    private void begin(int wanted) throws UnreadableFile {
        if (rows != null) {
            rows.close();
        }
        Sheet found = workbook.sheets().stream()
                .filter(candidate -> candidate.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no sheet " + wanted));
        sheet = wanted;
        numbers = found.rowNumbers();
        merges = found.merges().stream().map(this::counted).toList();
        merged.clear();
        kept.clear();
        rows = found.rows();
        ahead = rows.next();
    }

    private CellRange counted(CellRange range) {
        return new CellRange(
                numbers.of(range.firstRow()), numbers.of(range.lastRow()), range.firstColumn(), range.lastColumn());
    }

    private void keep(Row row, int first) {
        int number = numbers.of(row.number());
        for (CellRange range : merges) {
            if (range.firstRow() == number) {
                row.find(range.firstColumn()).ifPresent(cell -> merged.put(range, cell.shown()));
            }
        }
        if (number >= first) {
            kept.put(number, row);
        }
    }
}
