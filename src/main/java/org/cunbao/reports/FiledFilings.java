package org.cunbao.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cunbao.ledger.Filed;
import org.cunbao.reading.Entry;
import org.cunbao.resolve.Identities;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.EntryKey;
import org.cunbao.statistics.Submitted;

/**
 * What is in force in one township as of one run, form by form, with what each entry speaks of.
 *
 * <p>Entries are fetched when they are asked for, whole submissions at a time, and kept.
 */
final class FiledFilings {

    private final Filed filed;
    private final Identities identities;
    private final String township;
    private final Map<String, Map<Filed.Place, Submitted>> byForm = new TreeMap<>();
    private final Map<Filed.Place, Filed.File> files = new HashMap<>();
    private final Map<Filed.Place, List<Counted>> fetched = new HashMap<>();

    FiledFilings(Filed filed, Identities identities, String township, long run) {
        this.filed = filed;
        this.identities = identities;
        this.township = township;
        Map<Long, Filed.File> byReceipt = new HashMap<>();
        filed.findFiles(township, run)
                .forEach(file -> byReceipt.put(file.receipt().number(), file));
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
        Filed.Place place =
                new Filed.Place(file.reading(), submission.submission().number());
        byForm.computeIfAbsent(one.form(), form -> new LinkedHashMap<>()).put(place, one);
        files.put(place, file);
    }

    /** What was submitted of a form, by receipt, then number. */
    Map<Filed.Place, Submitted> submitted(String form) {
        return byForm.getOrDefault(form, Map.of());
    }

    /** Between which days the events lie that the form's submissions tell of. */
    Map<Filed.Place, List<Filed.Days>> days(String form, Collection<String> fields) {
        return filed.findDays(township, submitted(form).keySet(), fields);
    }

    /** The form's submissions in the files in which any of these entities is spoken of. */
    Set<Filed.Place> speakingOf(String form, Collection<String> entities) {
        Set<Long> receipts = identities.findReceipts(entities);
        return among(form, file -> receipts.contains(file.receipt().number()));
    }

    /** The form's submissions in the files in which any of these entries stands. */
    Set<Filed.Place> holding(String form, Collection<EntryKey> entries) {
        Set<String> hashes = new HashSet<>();
        entries.forEach(entry -> hashes.add(entry.sha256()));
        return among(form, file -> hashes.contains(file.receipt().sha256()));
    }

    private Set<Filed.Place> among(String form, Predicate<Filed.File> wanted) {
        Set<Filed.Place> found = new LinkedHashSet<>();
        submitted(form).keySet().stream()
                .filter(place -> wanted.test(file(place)))
                .forEach(found::add);
        return found;
    }

    /** The entries of submissions of one form. */
    List<Counted> entries(String form, Collection<Filed.Place> of) {
        List<Filed.Place> missing =
                of.stream().filter(place -> !fetched.containsKey(place)).toList();
        if (!missing.isEmpty()) {
            fetch(form, missing);
        }
        List<Counted> entries = new ArrayList<>();
        of.forEach(place -> entries.addAll(fetched.getOrDefault(place, List.of())));
        return entries;
    }

    /** Where an entry stands. */
    private record Spot(long receipt, int sheet, int row, int entry) {}

    private void fetch(String form, List<Filed.Place> places) {
        Map<Spot, Map<String, String>> spoken = spoken(places);
        Map<Filed.Place, Submitted> known = submitted(form);
        places.forEach(place -> fetched.put(place, new ArrayList<>()));
        filed.entries(township, places, (place, entry) -> {
            Submitted submission = known.get(place);
            List<Counted> into = fetched.get(place);
            if (submission != null && into != null) {
                Spot spot = new Spot(receipt(place), entry.sheet(), entry.row(), entry.number());
                into.add(new Counted(
                        key(place, entry), submission, entry.values(), spoken.getOrDefault(spot, Map.of())));
            }
        });
    }

    private Map<Spot, Map<String, String>> spoken(List<Filed.Place> places) {
        Set<Long> receipts = new HashSet<>();
        places.forEach(place -> receipts.add(receipt(place)));
        Map<Spot, Map<String, String>> spoken = new HashMap<>();
        identities
                .findSpoken(receipts)
                .forEach((receipt, all) -> all.forEach(one -> spoken.computeIfAbsent(
                                new Spot(receipt, one.sheet(), one.row(), one.entry()), spot -> new TreeMap<>())
                        .put(one.kind(), one.entity())));
        return spoken;
    }

    private EntryKey key(Filed.Place place, Entry entry) {
        Filed.File file = file(place);
        return new EntryKey(file.receipt().name(), file.receipt().sha256(), entry.sheet(), entry.row(), entry.number());
    }

    private long receipt(Filed.Place place) {
        return file(place).receipt().number();
    }

    private Filed.File file(Filed.Place place) {
        Filed.File file = files.get(place);
        if (file == null) {
            throw new IllegalArgumentException("no submission in force: " + place);
        }
        return file;
    }
}
