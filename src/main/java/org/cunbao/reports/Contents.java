package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;

/** Gathers what the ledger holds of the files that an export asks for. */
final class Contents {

    private final Filed filed;
    private final Identities identities;

    Contents(Filed filed, Identities identities) {
        this.filed = filed;
        this.identities = identities;
    }

    /**
     * Hands over file after file, in the order of their names: what a file holds is asked when its turn comes and
     * forgotten after it, so that ten years of files need no more memory than the largest of them.
     *
     * @return how many there were
     */
    int each(ExportRequest request, Consumer<FileContents> sink) {
        return each(request, name -> true, sink);
    }

    /** The same of files of some names; of the others nothing is asked. */
    int each(ExportRequest request, Predicate<String> names, Consumer<FileContents> sink) {
        List<Filed.Submission> all = filed.findSubmissions(request.township(), request.run());
        Map<Long, List<Filed.Submission>> submissions = new TreeMap<>();
        all.forEach(submission -> submissions
                .computeIfAbsent(submission.receipt(), receipt -> new ArrayList<>())
                .add(submission));
        Map<Long, List<Finding>> concluded = new TreeMap<>();
        filed.findConclusions(request.township(), request.run())
                .forEach(conclusion -> concluded
                        .computeIfAbsent(conclusion.receipt(), receipt -> new ArrayList<>())
                        .add(conclusion.finding()));
        List<Filed.File> list = files(request, concluded.keySet());
        Copies copies = new Copies(filed, request, list, all);
        int files = 0;
        for (Filed.File file : list) {
            long receipt = file.receipt().number();
            List<Filed.Submission> own = submissions.getOrDefault(receipt, List.of());
            if (names.test(file.receipt().name()) && asked(request, own)) {
                List<Finding> found = concluded.getOrDefault(receipt, List.of()).stream()
                        .map(finding -> copies.told(file, finding))
                        .toList();
                sink.accept(contents(file, own, found));
                files++;
            }
        }
        return files;
    }

    /** With the logs of receipts about which there is something to say, by name. */
    private List<Filed.File> files(ExportRequest request, Set<Long> concluded) {
        List<Filed.File> files = new ArrayList<>(filed.findFiles(request.township(), request.run()));
        filed.findLogs(request.township(), request.run()).stream()
                .filter(log -> concluded.contains(log.receipt().number()))
                .forEach(files::add);
        files.sort(Comparator.comparing(file -> file.receipt().name(), CodePoints.ORDER));
        return files;
    }

    private FileContents contents(Filed.File file, List<Filed.Submission> submissions, List<Finding> concluded) {
        List<Finding> findings = new ArrayList<>(filed.findFindings(file));
        findings.addAll(concluded);
        EntryRows rows = new EntryRows();
        filed.entries(file, rows::add);
        SpokenRows spoken = SpokenRows.of(identities, file.receipt().number(), rows);
        List<SheetReading> sheets = filed.findSheets(file);
        findings.addAll(spoken.findings(sheets));
        return new FileContents(file, sheets, filed.findTables(file), submissions, findings, rows, spoken);
    }

    /** A file without any period belongs to every period. */
    private static boolean asked(ExportRequest request, List<Filed.Submission> submissions) {
        List<Period> periods = submissions.stream()
                .flatMap(submission -> submission.submission().period().stream())
                .toList();
        return request.period().isEmpty()
                || periods.isEmpty()
                || periods.stream()
                        .anyMatch(period -> period.meets(request.period().get()));
    }
}
