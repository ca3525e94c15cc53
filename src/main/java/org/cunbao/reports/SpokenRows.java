package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/**
 * What the rows of one file speak of, and which of them say nothing new.
 *
 * @param spoken by sheet, row, entry, kind
 * @param duplicates by sheet, row
 * @param duplicateRows the same row by row: a card's are many
 */
record SpokenRows(List<Identities.Spoken> spoken, List<Identities.Duplicate> duplicates, Set<Origin> duplicateRows) {

    static SpokenRows of(Identities identities, long receipt, EntryRows entries) {
        List<Identities.Duplicate> duplicates = identities.findDuplicates(receipt);
        Set<Origin> rows = new TreeSet<>();
        for (Identities.Duplicate duplicate : duplicates) {
            int last = entries.lastRow(duplicate.sheet(), duplicate.row());
            for (int row = duplicate.row(); row <= last; row++) {
                rows.add(Origin.row(duplicate.sheet(), row));
            }
        }
        return new SpokenRows(identities.findSpoken(receipt), duplicates, rows);
    }

    boolean isDuplicate(int sheet, int row) {
        return duplicateRows.contains(Origin.row(sheet, row));
    }

    /** One for each duplicate; it names the row that said so first, and its sheet where that is another. */
    List<Finding> findings(List<SheetReading> sheets) {
        List<Finding> findings = new ArrayList<>();
        for (Identities.Duplicate duplicate : duplicates) {
            String sheet = duplicate.earlierSheet() == duplicate.sheet()
                    ? ""
                    : sheets.stream()
                                    .filter(one -> one.number() == duplicate.earlierSheet())
                                    .map(SheetReading::name)
                                    .findFirst()
                                    .orElse("")
                            + "!";
            findings.add(Finding.of(
                    FindingCode.DUPLICATE_IN_SUBMISSION,
                    Origin.row(duplicate.sheet(), duplicate.row()),
                    "",
                    sheet + duplicate.earlierRow()));
        }
        return findings;
    }
}
