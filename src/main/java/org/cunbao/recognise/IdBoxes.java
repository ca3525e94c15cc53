package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.normalise.IdNumber;
import org.cunbao.vocabulary.Cell;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, an identity number that is written a figure a box as if it lay in the first of its cells. */
final class IdBoxes implements Rows {

    private static final int FIGURES = 18;

    private final Rows rows;

    IdBoxes(Rows rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        Row row = rows.next();
        return row == null || row.cells().size() < FIGURES ? row : joined(row);
    }

    private static Row joined(Row row) {
        for (int first = 0; first + FIGURES <= row.cells().size(); first++) {
            List<Cell> boxes = row.cells().subList(first, first + FIGURES);
            if (areFigures(boxes)) {
                StringBuilder number = new StringBuilder();
                boxes.forEach(cell -> number.append(cell.raw().strip()));
                if (IdNumber.valid(number.toString()).isPresent()) {
                    List<Cell> cells = new ArrayList<>(row.cells().subList(0, first));
                    cells.add(Cell.text(row.number(), boxes.get(0).column(), number.toString()));
                    cells.addAll(
                            row.cells().subList(first + FIGURES, row.cells().size()));
                    return new Row(row.number(), row.hidden(), cells);
                }
            }
        }
        return row;
    }

    private static boolean areFigures(List<Cell> boxes) {
        for (int i = 0; i < FIGURES; i++) {
            String figure = boxes.get(i).raw().strip();
            boolean last = i == FIGURES - 1;
            if (figure.length() != 1
                    || !HeaderText.isDigit(figure.charAt(0)) && !(last && "Xx".contains(figure))
                    || boxes.get(i).column() != boxes.get(0).column() + i) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        rows.close();
    }
}
