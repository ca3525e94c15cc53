package org.cunbao.reports;

import java.util.Optional;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.RowClass;

/** {@code rows.csv}: every physical row from 1 to the last one with content. */
final class RowsTable {

    static final String HEADER = "file,sheet,row,class,state,form,unit,period,file_hash,superseded";

    private RowsTable() {}

    static void write(FileContents file, CsvFile out) {
        for (SheetReading sheet : file.sheets()) {
            for (int row = 1; row <= sheet.rows().length(); row++) {
                write(file, sheet, row, out);
            }
        }
    }

    private static void write(FileContents file, SheetReading sheet, int row, CsvFile out) {
        RowClass rowClass = RowClass.of(sheet.rows().charAt(row - 1));
        Optional<Filed.Submission> submission = file.submissionAt(sheet.number(), row);
        out.line(
                file.name(),
                sheet.name(),
                row,
                rowClass.code(),
                state(rowClass, file.spoken().isDuplicate(sheet.number(), row)),
                submission
                        .map(found -> found.submission().form())
                        .or(() -> file.tablesAt(sheet.number(), row).stream()
                                .findFirst()
                                .flatMap(TableReading::form))
                        .orElse(""),
                submission.flatMap(found -> found.submission().unit()).orElse(""),
                submission
                        .flatMap(found -> found.submission().period())
                        .map(Period::code)
                        .orElse(""),
                file.hash(),
                file.superseded(sheet.number(), row));
    }

    private static String state(RowClass rowClass, boolean duplicate) {
        return switch (rowClass) {
            case ACCEPTED -> duplicate ? "duplicate" : "accepted";
            case REJECTED -> "rejected";
            default -> "";
        };
    }
}
