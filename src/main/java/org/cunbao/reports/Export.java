package org.cunbao.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cunbao.intake.Intake;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;

/**
 * Writes the five tables of an export: rows, findings, normalised values, and the heads of entities and figures.
 *
 * <p>Ordered by file in code-point order, time of receipt, sheet, row, entry, field; never altered for spreadsheets.
 */
public final class Export {

    private final Filed filed;
    private final Vault vault;
    private final Intake intake;

    public Export(Filed filed, Vault vault, Intake intake) {
        this.filed = filed;
        this.vault = vault;
        this.intake = intake;
    }

    /**
     * What was written.
     *
     * @param files source files with lines in the tables
     * @param idNumbers identity numbers written whole
     * @param phones phones written whole
     */
    public record Written(int files, int idNumbers, int phones) {}

    /**
     * Writes the tables into the folder, which is made if it is not there, and left readable by its owner only.
     *
     * @throws IOException if the folder cannot be written to
     */
    public Written write(ExportRequest request, Path folder) throws IOException {
        OwnerOnly.createFolder(folder);
        List<FileContents> files = new Contents(filed).of(request);
        try (CsvFile rows = new CsvFile(folder, "rows.csv", RowsTable.HEADER)) {
            files.forEach(file -> RowsTable.write(file, rows));
            rows.finish();
        }
        try (CsvFile findings = new CsvFile(folder, "findings.csv", FindingsTable.HEADER)) {
            files.forEach(file -> FindingsTable.write(file, request, findings));
            findings.finish();
        }
        NormalisedTable normalised = new NormalisedTable(filed, vault, intake, request);
        try (CsvFile values = new CsvFile(folder, "normalised.csv", NormalisedTable.HEADER)) {
            files.forEach(file -> normalised.write(file, values));
            values.finish();
        }
        head(folder, "entities.csv", "entity,kind,file,sheet,row,entry,file_hash,superseded");
        head(folder, "figures.csv", "statistic,breakdown,unit,period,value,covered,expected,carried_over");
        return new Written(files.size(), normalised.idNumbers(), normalised.phones());
    }

    private static void head(Path folder, String name, String header) throws IOException {
        try (CsvFile file = new CsvFile(folder, name, header)) {
            file.finish();
        }
    }
}
