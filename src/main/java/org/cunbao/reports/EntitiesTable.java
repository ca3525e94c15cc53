package org.cunbao.reports;

import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.RowClass;

/** {@code entities.csv}: which things the accepted and duplicate rows speak of; every data row of a card speaks of its own. */
final class EntitiesTable {

    static final String HEADER = "entity,kind,file,sheet,row,entry,file_hash,superseded";

    private EntitiesTable() {}

    static void write(FileContents file, CsvFile out) {
        for (Identities.Spoken spoken : file.spoken().spoken()) {
            int last = file.entryRows().lastRow(spoken.sheet(), spoken.row());
            for (int row = spoken.row(); row <= last; row++) {
                if (row == spoken.row() || isData(file, spoken.sheet(), row)) {
                    out.line(
                            spoken.entity(),
                            spoken.kind(),
                            file.name(),
                            file.sheetName(spoken.sheet()),
                            row,
                            spoken.entry(),
                            file.hash(),
                            file.superseded(spoken.sheet(), row));
                }
            }
        }
    }

    private static boolean isData(FileContents file, int sheet, int row) {
        return file.sheets().stream()
                .filter(reading -> reading.number() == sheet)
                .map(SheetReading::rows)
                .anyMatch(rows -> RowClass.of(rows.charAt(row - 1)) == RowClass.ACCEPTED);
    }
}
