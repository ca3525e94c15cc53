package org.cunbao.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.Rules;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.resolve.Identities;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Filings;
import org.cunbao.statistics.Submitted;

/** Gathers what is in force in one township as of one run, form by form, with what each entry speaks of. */
final class FiledFilings {

    private final Filed filed;
    private final Identities identities;
    private final List<Filed.File> files;
    private final Map<Long, Map<Integer, Submitted>> submissions = new HashMap<>();
    private final Map<String, List<Submitted>> submitted = new TreeMap<>();
    private final Map<String, List<Counted>> counted = new TreeMap<>();

    FiledFilings(Filed filed, Identities identities, String township, long run) {
        this.filed = filed;
        this.identities = identities;
        this.files = filed.findFiles(township, run);
        Map<Long, Filed.File> byReceipt = new HashMap<>();
        files.forEach(file -> byReceipt.put(file.receipt().number(), file));
        for (Filed.Submission submission : filed.findSubmissions(township, run)) {
            Filed.File file = byReceipt.get(submission.receipt());
            if (submission.inForce() && file != null) {
                add(submission, file);
            }
        }
    }

    private void add(Filed.Submission submission, Filed.File file) {
        Submitted one = new Submitted(
                submission.submission().form(),
                submission.submission().unit().orElseThrow(),
                submission.submission().period().orElseThrow(),
                file.receipt().name(),
                file.receipt().receivedAt(),
                submission.submission().supplement());
        submissions
                .computeIfAbsent(submission.receipt(), receipt -> new HashMap<>())
                .put(submission.submission().number(), one);
        submitted.computeIfAbsent(one.form(), form -> new ArrayList<>()).add(one);
    }

    Map<String, Filings> filings(Rules rules) {
        files.forEach(this::count);
        Map<String, Filings> filings = new TreeMap<>();
        for (Form form : rules.forms()) {
            filings.put(
                    form.id(),
                    new Filings(
                            form.id(),
                            submitted.getOrDefault(form.id(), List.of()),
                            counted.getOrDefault(form.id(), List.of())));
        }
        return filings;
    }

    private void count(Filed.File file) {
        Map<Integer, Submitted> own = submissions.get(file.receipt().number());
        if (own == null) {
            return;
        }
        Map<List<Integer>, Map<String, String>> spoken = new HashMap<>();
        for (Identities.Spoken one : identities.findSpoken(file.receipt().number())) {
            spoken.computeIfAbsent(place(one.sheet(), one.row(), one.entry()), key -> new TreeMap<>())
                    .put(one.kind(), one.entity());
        }
        filed.entries(file, entry -> {
            Submitted submission = own.get(entry.submission());
            if (submission != null) {
                counted.computeIfAbsent(submission.form(), form -> new ArrayList<>())
                        .add(counted(file, entry, submission, spoken));
            }
        });
    }

    private static Counted counted(
            Filed.File file, Entry entry, Submitted submission, Map<List<Integer>, Map<String, String>> spoken) {
        return new Counted(
                new EntryKey(
                        file.receipt().name(), file.receipt().sha256(), entry.sheet(), entry.row(), entry.number()),
                submission,
                entry.values(),
                spoken.getOrDefault(place(entry.sheet(), entry.row(), entry.number()), Map.of()));
    }

    private static List<Integer> place(int sheet, int row, int entry) {
        return List.of(sheet, row, entry);
    }
}
