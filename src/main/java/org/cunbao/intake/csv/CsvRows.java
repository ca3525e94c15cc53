package org.cunbao.intake.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cunbao.intake.Limits;
import org.cunbao.intake.Row;
import org.cunbao.intake.Rows;
import org.cunbao.intake.UnreadableFile;
import org.cunbao.intake.format.Barrier;
import org.cunbao.intake.format.CellMaker;
import org.cunbao.intake.format.Notices;
import org.cunbao.intake.format.NumberFormat;
import org.cunbao.intake.format.Refusal;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Origin;
import org.jspecify.annotations.Nullable;

/** The records of a text as rows; a row's number is its record's. */
final class CsvRows implements Rows {

    /** What export programs write so that Excel keeps leading zeros and long numbers: {@code ="001"}. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=(\"([^\"]*)\")");

    private static final int LAST_COLUMN = 16_384;

    private final Splitter splitter;
    private final Limits limits;
    private final Notices notices;
    private final CellMaker maker;
    private int number;
    private long cells;

    CsvRows(Splitter splitter, Limits limits, Notices notices) {
        this.splitter = splitter;
        this.limits = limits;
        this.notices = notices;
        maker = new CellMaker(1, false, notices);
    }

    @Override
    public @Nullable Row next() throws UnreadableFile {
        return Barrier.<@Nullable Row>run(this::filledRow);
    }

    private @Nullable Row filledRow() throws IOException {
        for (List<String> fields = splitter.next(); fields != null; fields = splitter.next()) {
            number++;
            List<Cell> row = row(fields);
            cells += row.size();
            if (!row.isEmpty()) {
                if (number > limits.rows() || cells > limits.cells()) {
                    throw Refusal.sheetTooLarge(1, "");
                }
                return new Row(number, false, row);
            }
        }
        return null;
    }

    private List<Cell> row(List<String> fields) {
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < Math.min(fields.size(), LAST_COLUMN); i++) {
            String field = fields.get(i);
            Cell cell = field.isEmpty() ? null : cell(i + 1, field);
            if (cell != null) {
                row.add(cell);
            }
        }
        return row;
    }

    private @Nullable Cell cell(int column, String field) {
        if (field.indexOf('\uFFFD') >= 0) {
            notices.damaged(Origin.cell(1, number, column), field);
        }
        Matcher formula = TEXT_FORMULA.matcher(field);
        return field.startsWith("=") && formula.matches()
                ? maker.text(number, column, formula.group(2), NumberFormat.GENERAL, formula.group(1))
                : maker.text(number, column, field, NumberFormat.GENERAL, "");
    }

    @Override
    public void close() {}
}
