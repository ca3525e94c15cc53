package org.cunbao.reports;

import java.util.List;
import java.util.Set;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.TableReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;

/**
 * The way of one receipt.
 *
 * @param file receipt and reading; whether it is a copy, and of what
 * @param sheets with the class of each row
 * @param tables with the columns that were read, and the evidence
 * @param submissions and whether they are in force
 * @param entries by sheet, row, number
 * @param findings of the reading in the order of noticing, then those concluded; whole, to be masked when shown
 * @param spoken what its entries speak of, by sheet, row, entry, kind
 * @param duplicates the rows that say nothing new
 */
public record FileTrace(
        Filed.File file,
        List<SheetReading> sheets,
        List<TableReading> tables,
        List<Filed.Submission> submissions,
        List<Entry> entries,
        List<Finding> findings,
        List<Identities.Spoken> spoken,
        Set<Origin> duplicates) {

    public FileTrace {
        sheets = List.copyOf(sheets);
        tables = List.copyOf(tables);
        submissions = List.copyOf(submissions);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
        spoken = List.copyOf(spoken);
        duplicates = Set.copyOf(duplicates);
    }
}
