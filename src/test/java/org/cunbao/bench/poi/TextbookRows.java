package org.cunbao.bench.poi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/** Rows of many workbooks, one after the other, by POI's user model and columns by position, as the guides do it. */
public final class TextbookRows {

    private final Iterator<Path> files;
    private final DataFormatter formatter = new DataFormatter();
    private Iterator<Row> rows = List.<Row>of().iterator();

    public TextbookRows(List<Path> files) {
        this.files = files.iterator();
    }

    /** The next person; nothing at the end. */
    public @Nullable Person next() throws IOException {
        while (!rows.hasNext()) {
            if (!files.hasNext()) {
                return null;
            }
            try (Workbook workbook = WorkbookFactory.create(files.next().toFile(), null, true)) {
                Sheet sheet = workbook.getSheetAt(0);
                rows = sheet.rowIterator();
                rows.next();
                rows.next();
            }
        }
        Row row = rows.next();
        return new Person(
                text(row, 1),
                text(row, 2),
                Integer.parseInt(text(row, 3)),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                text(row, 11));
    }

    private String text(Row row, int column) {
        return formatter.formatCellValue(row.getCell(column));
    }

    /** One line of a roster, as typed columns. */
    public record Person(
            String name,
            String gender,
            int age,
            String idNumber,
            String phone,
            String category,
            String commitment,
            String skills,
            String team,
            String joinedOn,
            String hours) {}
}
