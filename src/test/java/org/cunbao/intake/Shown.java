package org.cunbao.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.vocabulary.Cell;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;

/** Sheets as lines that a test can state. */
public final class Shown {

    private Shown() {}

    /** One line a cell: {@code B2 DATE 45000 [format] =formula}. */
    public static List<String> cells(Sheet sheet) throws UnreadableFile {
        List<String> lines = new ArrayList<>();
        try (Rows rows = sheet.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                for (Cell cell : row.cells()) {
                    lines.add(line(cell));
                }
            }
        }
        return lines;
    }

    private static String line(Cell cell) {
        return Origin.letters(cell.column()) + cell.row() + " " + cell.kind() + " " + cell.raw()
                + (cell.format().isEmpty() ? "" : " [" + cell.format() + "]")
                + (cell.formula().isEmpty() ? "" : " =" + cell.formula());
    }

    /** The cells of the only sheet of a file. */
    public static List<String> cells(byte[] file) throws UnreadableFile {
        try (Workbook workbook = open(file)) {
            return cells(workbook.sheets().get(0));
        }
    }

    /** The file opened under a name that says nothing. */
    public static Workbook open(byte[] file) throws UnreadableFile {
        return Intake.standard(Limits.standard()).open("表", file);
    }

    /** What the file is refused for: the code, and the argument if there is one. */
    public static String refusal(byte[] file) {
        return refusal(file, Limits.standard());
    }

    /** What the file is refused for within the limits. */
    public static String refusal(byte[] file, Limits limits) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> {
            try (Workbook workbook = Intake.standard(limits).open("表", file)) {
                for (Sheet sheet : workbook.sheets()) {
                    cells(sheet);
                }
            }
        });
        return refused == null ? "" : describe(refused.finding());
    }

    private static String describe(Finding finding) {
        return (finding.code().code() + " " + String.join(" ", finding.arguments())).strip();
    }
}
