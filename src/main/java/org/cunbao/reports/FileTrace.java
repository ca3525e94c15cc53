package org.cunbao.reports;

import java.util.List;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;

/**
 * The way of one receipt.
 *
 * @param file receipt and reading; whether it is a copy, and of what
 * @param sheets with the class of each row
 * @param tables with the columns that were read, and the evidence
 * @param submissions and whether they are in force
 * @param entries by sheet, row, number
 * @param findings of the reading in the order of noticing, then those concluded; whole, to be masked when shown
 */
public record FileTrace(
        Filed.File file,
        List<SheetReading> sheets,
        List<TableReading> tables,
        List<Filed.Submission> submissions,
        List<Entry> entries,
        List<Finding> findings) {

    public FileTrace {
        sheets = List.copyOf(sheets);
        tables = List.copyOf(tables);
        submissions = List.copyOf(submissions);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }
}
