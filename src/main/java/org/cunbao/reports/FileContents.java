package org.cunbao.reports;

import java.util.List;
import java.util.Optional;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;

/**
 * One file as the export tells it, without its entries' values.
 *
 * @param file receipt and reading
 * @param sheets their rows
 * @param tables what was found on them
 * @param submissions what they report
 * @param findings those of the reading, then those concluded
 * @param entryRows which submission the entry of each row belongs to
 * @param spoken what its rows speak of, and which are duplicates
 */
record FileContents(
        Filed.File file,
        List<SheetReading> sheets,
        List<TableReading> tables,
        List<Filed.Submission> submissions,
        List<Finding> findings,
        EntryRows entryRows,
        SpokenRows spoken) {

    String name() {
        return file.receipt().name();
    }

    String hash() {
        return file.receipt().sha256();
    }

    String sheetName(int sheet) {
        return sheets.stream()
                .filter(reading -> reading.number() == sheet)
                .map(SheetReading::name)
                .findFirst()
                .orElse("");
    }

    /** The tables that the row belongs to; several where they stand side by side. */
    List<TableReading> tablesAt(int sheet, int row) {
        return tables.stream()
                .filter(table -> table.sheet() == sheet && table.firstRow() <= row && row <= table.lastRow())
                .toList();
    }

    /** The submission that the row belongs to: its entry's, else the only one of its table's form that comes into question. */
    Optional<Filed.Submission> submissionAt(int sheet, int row) {
        int number = entryRows.submissionAt(sheet, row);
        if (number > 0) {
            return numbered(number);
        }
        List<String> forms = tablesAt(sheet, row).stream()
                .flatMap(table -> table.form().stream())
                .toList();
        return only(
                submissions.stream()
                        .filter(submission -> row == 0
                                || forms.contains(submission.submission().form()))
                        .toList(),
                sheet);
    }

    /** The only one, else the only one on the sheet. */
    private static Optional<Filed.Submission> only(List<Filed.Submission> possible, int sheet) {
        List<Filed.Submission> here = possible.stream()
                .filter(submission -> submission.submission().sheet() == sheet)
                .toList();
        return Optional.of(possible.size() == 1 ? possible : here)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** Whether the place counts no more, since another submission took its place. */
    boolean superseded(int sheet, int row) {
        return submissionAt(sheet, row)
                .map(Filed.Submission::superseded)
                .orElseGet(() -> onSheet(sheet).stream().allMatch(Filed.Submission::superseded)
                        && !onSheet(sheet).isEmpty());
    }

    private List<Filed.Submission> onSheet(int sheet) {
        List<Filed.Submission> here = submissions.stream()
                .filter(submission -> submission.submission().sheet() == sheet)
                .toList();
        return here.isEmpty() ? submissions : here;
    }

    Optional<Filed.Submission> numbered(int number) {
        return submissions.stream()
                .filter(submission -> submission.submission().number() == number)
                .findFirst();
    }
}
