package org.cunbao.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cunbao.intake.Intake;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.Vault;
import org.cunbao.resolve.Identities;
import org.cunbao.statistics.Figure;

/**
 * Writes the five tables of an export: rows, findings, normalised values, entities and figures.
 *
 * <p>Ordered by file in code-point order, time of receipt, sheet, row, entry, field; never altered for spreadsheets.
 */
public final class Export {

    private final Filed filed;
    private final Vault vault;
    private final Intake intake;
    private final Identities identities;

    /**
     * @param filed what the ledger holds
     * @param vault the bytes
     * @param intake reads raw text again
     * @param identities who is who as of the run that will be exported
     */
    public Export(Filed filed, Vault vault, Intake intake, Identities identities) {
        this.identities = identities;
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
        NormalisedTable normalised = new NormalisedTable(filed, vault, intake, request);
        int files;
        try (CsvFile rows = new CsvFile(folder, "rows.csv", RowsTable.HEADER);
                CsvFile findings = new CsvFile(folder, "findings.csv", FindingsTable.HEADER);
                CsvFile values = new CsvFile(folder, "normalised.csv", NormalisedTable.HEADER);
                CsvFile entities = new CsvFile(folder, "entities.csv", EntitiesTable.HEADER)) {
            files = new Contents(filed, identities).each(request, file -> {
                RowsTable.write(file, rows);
                FindingsTable.write(file, request, findings);
                normalised.write(file, values);
                EntitiesTable.write(file, entities);
            });
            for (CsvFile table : List.of(rows, findings, values, entities)) {
                table.finish();
            }
        }
        try (CsvFile figures = new CsvFile(folder, "figures.csv", FiguresTable.HEADER)) {
            figures(request).forEach(figure -> FiguresTable.write(figure, figures));
            figures.finish();
        }
        return new Written(files, normalised.idNumbers(), normalised.phones());
    }

    private List<Figure> figures(ExportRequest request) {
        FiledFigures figures = new FiledFigures(filed, identities, request.rules(), request.township(), request.run());
        return figures.figures(request.period().map(List::of).orElseGet(figures::periods));
    }
}
