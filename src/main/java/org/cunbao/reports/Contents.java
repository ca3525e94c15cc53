package org.cunbao.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.SheetReading;
import org.cunbao.resolve.Identities;
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

    List<FileContents> of(ExportRequest request) {
        Map<Long, List<Filed.Submission>> submissions = new TreeMap<>();
        filed.findSubmissions(request.township(), request.run())
                .forEach(submission -> submissions
                        .computeIfAbsent(submission.receipt(), receipt -> new ArrayList<>())
                        .add(submission));
        Map<Long, List<Finding>> concluded = new TreeMap<>();
        filed.findConclusions(request.township(), request.run())
                .forEach(conclusion -> concluded
                        .computeIfAbsent(conclusion.receipt(), receipt -> new ArrayList<>())
                        .add(conclusion.finding()));
        List<FileContents> contents = new ArrayList<>();
        for (Filed.File file : filed.findFiles(request.township(), request.run())) {
            long receipt = file.receipt().number();
            List<Filed.Submission> own = submissions.getOrDefault(receipt, List.of());
            if (asked(request, own)) {
                contents.add(contents(file, own, concluded.getOrDefault(receipt, List.of())));
            }
        }
        return contents;
    }

    FileContents contents(Filed.File file, List<Filed.Submission> submissions, List<Finding> concluded) {
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
