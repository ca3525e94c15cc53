package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.FindingKey;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;

/** Answers what became of one file, and what was found wrong. */
public final class Inquiry {

    private final Filed filed;
    private final Identities identities;

    /**
     * @param filed what the ledger holds
     * @param identities who is who as of the run that will be asked
     */
    public Inquiry(Filed filed, Identities identities) {
        this.filed = filed;
        this.identities = identities;
    }

    /** Every receipt of the name that the run can see, oldest first; the entries of all rows, or of one. */
    public List<FileTrace> trace(String township, long run, String name, Optional<Integer> row) {
        List<FileTrace> traces = new ArrayList<>();
        List<Filed.Submission> submissions = filed.findSubmissions(township, run);
        List<Filed.Concluded> conclusions = filed.findConclusions(township, run);
        for (Filed.File file : filed.findFiles(township, run)) {
            if (file.receipt().name().equals(name)) {
                traces.add(trace(file, submissions, conclusions, row));
            }
        }
        return List.copyOf(traces);
    }

    private FileTrace trace(
            Filed.File file,
            List<Filed.Submission> submissions,
            List<Filed.Concluded> conclusions,
            Optional<Integer> row) {
        long receipt = file.receipt().number();
        List<Entry> entries = new ArrayList<>();
        EntryRows rows = new EntryRows();
        filed.entries(file, entry -> {
            rows.add(entry);
            if (row.map(wanted -> entry.row() <= wanted && wanted <= entry.lastRow())
                    .orElse(true)) {
                entries.add(entry);
            }
        });
        List<Finding> findings = new ArrayList<>(filed.findFindings(file));
        conclusions.stream()
                .filter(conclusion -> conclusion.receipt() == receipt)
                .forEach(conclusion -> findings.add(conclusion.finding()));
        List<SheetReading> sheets = filed.findSheets(file);
        SpokenRows spoken = SpokenRows.of(identities, receipt, rows);
        findings.addAll(spoken.findings(sheets));
        return new FileTrace(
                file,
                sheets,
                filed.findTables(file),
                submissions.stream()
                        .filter(submission -> submission.receipt() == receipt)
                        .toList(),
                entries,
                findings,
                spoken.spoken(),
                spoken.duplicateRows());
    }

    /**
     * What was found, in the order of file, place and code.
     *
     * @param unit the code of a unit; files and rows of no known unit are then left out; empty: all
     * @param name of one file; empty: all
     */
    public List<Found> findings(ExportRequest request, Optional<String> unit, Optional<String> name) {
        Set<String> answered = new HashSet<>(filed.findAnswered(request.township(), request.run()));
        List<Found> found = new ArrayList<>();
        for (FileContents file : new Contents(filed, identities).of(request)) {
            if (name.map(file.name()::equals).orElse(true)) {
                file.findings().stream()
                        .sorted(Comparator.comparing(Finding::origin)
                                .thenComparing(finding -> finding.code().code()))
                        .map(finding -> found(file, finding, answered))
                        .filter(one -> unit.isEmpty() || one.unit().equals(unit))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static Found found(FileContents file, Finding finding, Set<String> answered) {
        Optional<Filed.Submission> submission =
                file.submissionAt(finding.origin().sheet(), finding.origin().row());
        String key = FindingKey.of(file.hash(), finding);
        return new Found(
                key,
                file.name(),
                file.sheetName(finding.origin().sheet()),
                finding,
                submission.flatMap(one -> one.submission().unit()),
                submission.flatMap(one -> one.submission().period()),
                answered.contains(key),
                file.superseded(finding.origin().sheet(), finding.origin().row()));
    }

    /**
     * A finding and where it stands.
     *
     * @param key by which it is answered
     * @param file the name as received
     * @param sheet the sheet's name
     * @param finding what was found
     * @param unit of the table, if it is known
     * @param period of the table, if it is known
     * @param answered whether a person has seen and accepted it
     * @param superseded whether another submission took the place of this one
     */
    public record Found(
            String key,
            String file,
            String sheet,
            Finding finding,
            Optional<String> unit,
            Optional<Period> period,
            boolean answered,
            boolean superseded) {

        /** Where it stands, for people: file, sheet, row as far as it is about one. */
        String place() {
            int row = finding.origin().row();
            return file + (sheet.isEmpty() ? "" : "，" + sheet) + (row == 0 ? "" : "，第 " + row + " 行");
        }
    }
}
