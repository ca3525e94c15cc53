package org.cunbao.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.Counting;
import org.cunbao.vocabulary.CodePoints;

/** Entries put together by the things that they speak of. */
final class Subjects {

    private final List<Counted> entries;
    private final Submissions submissions;
    private final Map<Grouping, List<Subject>> groups = new HashMap<>();

    Subjects(List<Counted> entries, Submissions submissions) {
        this.entries = entries;
        this.submissions = submissions;
    }

    /**
     * By what entries are put together.
     *
     * @param entity the kind of thing
     * @param dated of a log, how its events are dated
     */
    private record Grouping(Optional<String> entity, Optional<Counting.InPeriod> dated) {}

    /** In the order of their ids. */
    List<Subject> of(Counting.Tally tally) {
        Optional<Counting.InPeriod> dated =
                tally.when() instanceof Counting.InPeriod period ? Optional.of(period) : Optional.empty();
        return groups.computeIfAbsent(new Grouping(tally.entity(), dated), this::group);
    }

    private List<Subject> group(Grouping by) {
        Map<String, List<Row>> rows = new TreeMap<>(CodePoints.ORDER);
        Map<String, String> dates =
                by.dated.map(dated -> dates(dated, by.entity)).orElse(Map.of());
        for (Counted entry : entries) {
            String date = by.dated
                    .map(dated -> dates.getOrDefault(id(entry, dated.event().or(() -> by.entity)), ""))
                    .orElse("");
            rows.computeIfAbsent(id(entry, by.entity), id -> new ArrayList<>(1))
                    .add(new Row(entry, submissions.number(entry.submission()), date));
        }
        List<Subject> subjects = new ArrayList<>(rows.size());
        rows.forEach((id, of) -> {
            of.sort(Row.NEWEST_FIRST);
            subjects.add(new Subject(id, of));
        });
        return subjects;
    }

    /** The earliest date of each event over all its entries. */
    private Map<String, String> dates(Counting.InPeriod dated, Optional<String> entity) {
        Map<String, String> dates = new HashMap<>();
        for (Counted entry : entries) {
            String date = entry.values().get(dated.field());
            if (date != null) {
                dates.merge(id(entry, dated.event().or(() -> entity)), date, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return dates;
    }

    private static String id(Counted entry, Optional<String> kind) {
        String id = kind.map(entry.entities()::get).orElse(null);
        if (id != null) {
            return id;
        }
        EntryKey key = entry.key();
        return String.join("/", key.file(), key.sha256(), "" + key.sheet(), "" + key.row(), "" + key.entry());
    }
}
