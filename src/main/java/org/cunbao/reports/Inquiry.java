package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.cunbao.ledger.Filed;
import org.cunbao.ledger.FindingKey;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Origin;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Severity;

/** Answers what became of one file, and what was found wrong. */
public final class Inquiry {

    private final Filed filed;
    private final Identities identities;
    private final Optional<AnswerKeys> keys;

    /**
     * @param filed what the ledger holds
     * @param identities who is who as of the run that will be asked
     * @param keys by which findings are answered
     */
    public Inquiry(Filed filed, Identities identities, AnswerKeys keys) {
        this.filed = filed;
        this.identities = identities;
        this.keys = Optional.of(keys);
    }

    /** For who asks for no answers: findings are then known by bytes and place alone. */
    public Inquiry(Filed filed, Identities identities) {
        this.filed = filed;
        this.identities = identities;
        this.keys = Optional.empty();
    }

    /** Every receipt of the name that the run can see, oldest first; the entries of all rows, or of one. */
    public List<FileTrace> trace(ExportRequest request, String name, Optional<Integer> row) {
        String township = request.township();
        List<FileTrace> traces = new ArrayList<>();
        List<Filed.Submission> submissions = filed.findSubmissions(township, request.run());
        List<Filed.Concluded> conclusions = filed.findConclusions(township, request.run());
        List<Filed.File> files = new ArrayList<>(filed.findFiles(township, request.run()));
        files.addAll(filed.findLogs(township, request.run()));
        Copies copies = new Copies(filed, request, files, submissions);
        for (Filed.File file : files) {
            if (file.receipt().name().equals(name)) {
                List<Finding> concluded = conclusions.stream()
                        .filter(conclusion ->
                                conclusion.receipt() == file.receipt().number())
                        .map(conclusion -> copies.told(file, conclusion.finding()))
                        .toList();
                traces.add(trace(file, submissions, concluded, row));
            }
        }
        return List.copyOf(traces);
    }

    private FileTrace trace(
            Filed.File file, List<Filed.Submission> submissions, List<Finding> concluded, Optional<Integer> row) {
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
        findings.addAll(concluded);
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
        new Contents(filed, identities)
                .each(
                        request,
                        file -> name.map(file::equals).orElse(true),
                        file -> found(file, answered).stream()
                                .filter(one -> unit.isEmpty() || one.unit().equals(unit))
                                .forEach(found::add));
        return List.copyOf(found);
    }

    /**
     * How many errors and warnings a person has answered.
     *
     * @param names of the files in which they are looked for
     */
    public int answered(ExportRequest request, Predicate<String> names) {
        Set<String> answered = new HashSet<>(filed.findAnswered(request.township(), request.run()));
        AtomicInteger count = new AtomicInteger();
        new Contents(filed, identities)
                .each(
                        request,
                        names,
                        file -> found(file, answered).stream()
                                .filter(one -> one.answered() && one.finding().severity() != Severity.INFO)
                                .forEach(one -> count.incrementAndGet()));
        return count.get();
    }

    private List<Found> found(FileContents file, Set<String> answered) {
        List<Finding> ordered = file.findings().stream()
                .sorted(Comparator.comparing(Finding::origin)
                        .thenComparing(finding -> finding.code().code()))
                .toList();
        Iterator<String> key = keys.map(content -> content.of(file, ordered))
                .orElseGet(() -> ordered.stream()
                        .map(finding -> FindingKey.of(file.hash(), finding))
                        .toList())
                .iterator();
        return ordered.stream()
                .map(finding -> found(file, finding, key.next(), answered))
                .toList();
    }

    /** Words of a time when findings were known by bytes and place alone count as before. */
    private static Found found(FileContents file, Finding finding, String key, Set<String> answered) {
        Optional<Filed.Submission> submission =
                file.submissionAt(finding.origin().sheet(), finding.origin().row());
        return new Found(
                key,
                file.name(),
                file.sheetName(finding.origin().sheet()),
                finding,
                submission.flatMap(one -> one.submission().unit()),
                submission.map(one -> one.submission().form()).orElse(""),
                submission.flatMap(one -> one.submission().period()),
                answered.contains(key) || answered.contains(FindingKey.of(file.hash(), finding)),
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
     * @param form the id of the table's form; empty where it is not known
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
            String form,
            Optional<Period> period,
            boolean answered,
            boolean superseded) {

        /** Where it stands, for people: file, sheet, row as far as it is about one. */
        String placeInWords() {
            int row = finding.origin().row();
            return file + (sheet.isEmpty() ? "" : "，" + sheet) + (row == 0 ? "" : "，第 " + row + " 行");
        }

        /** {@code FILE#SHEET!D5}, as people say it. */
        public String place() {
            Origin origin = finding.origin();
            String cell = origin.columnLetters() + (origin.row() == 0 ? "" : String.valueOf(origin.row()));
            return file
                    + (origin.sheet() == 0 || sheet.isEmpty() ? "" : "#" + sheet)
                    + (cell.isEmpty() ? "" : "!" + cell);
        }

        /** The place and what was found there. */
        public String spoken() {
            return place() + " " + finding.code().code();
        }
    }
}
