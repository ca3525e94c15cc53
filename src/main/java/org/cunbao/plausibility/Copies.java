package org.cunbao.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cunbao.statistics.Counted;
import org.cunbao.statistics.Submitted;
import org.cunbao.vocabulary.Period;

/**
 * Lists that say row for row what another list says: a village's that repeats another village's, or a log's that repeats
 * that of another time.
 *
 * <p>What a row says is everything but days and the unit; in a log it may say it in nearly the same words, and rows that
 * speak of the same thing are no copies there: that is a joint activity. In a register rows that speak of the same are
 * alike however they are written: one person on two villages' rosters is nothing, but a whole roster of another's is.
 */
final class Copies {

    private static final int LEAST_ROWS = 6;
    private static final int PERCENT = 80;

    /** Rows that say less than this are alike by nature. */
    private static final int LEAST_VALUES = 3;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Copies() {}

    static List<Flag> of(List<Counted> entries, Period period, boolean log) {
        Map<Submitted, List<Counted>> lists = new LinkedHashMap<>();
        entries.forEach(entry -> lists.computeIfAbsent(entry.submission(), submission -> new ArrayList<>())
                .add(entry));
        Map<Map<String, String>, Set<Counted>> saying = new LinkedHashMap<>();
        entries.forEach(entry ->
                saying.computeIfAbsent(said(entry), said -> new HashSet<>()).add(entry));
        NearlySaid near = new NearlySaid(log ? saying.keySet() : Set.of());
        Map<String, List<Counted>> speaking = log ? Map.of() : speaking(entries);
        List<Flag> flags = new ArrayList<>();
        for (Map.Entry<Submitted, List<Counted>> list : lists.entrySet()) {
            if (list.getKey().period().meets(period) && list.getValue().size() >= LEAST_ROWS) {
                flags.addAll(copied(
                        list.getKey(),
                        list.getValue(),
                        row -> {
                            List<Counted> alike = alike(said(row), saying, near);
                            row.entities()
                                    .values()
                                    .forEach(entity -> alike.addAll(speaking.getOrDefault(entity, List.of())));
                            return alike;
                        },
                        log));
            }
        }
        return flags;
    }

    /** The rows that say the same or nearly the same, the row itself among them. */
    private static List<Counted> alike(
            Map<String, String> said, Map<Map<String, String>, Set<Counted>> saying, NearlySaid near) {
        List<Counted> alike = new ArrayList<>();
        if (said.size() >= LEAST_VALUES) {
            alike.addAll(saying.getOrDefault(said, Set.of()));
            near.of(said).forEach(other -> alike.addAll(saying.getOrDefault(other, Set.of())));
        }
        return alike;
    }

    private static List<Flag> copied(
            Submitted submission, List<Counted> rows, Function<Counted, List<Counted>> alike, boolean log) {
        Map<String, Set<Counted>> others = new TreeMap<>();
        for (Counted row : rows) {
            for (Counted other : alike.apply(row)) {
                if (isOther(submission, row, other, log)) {
                    others.computeIfAbsent(other.submission().file(), file -> new HashSet<>())
                            .add(row);
                }
            }
        }
        List<Flag> flags = new ArrayList<>();
        others.forEach((file, same) -> {
            if (same.size() >= LEAST_ROWS && same.size() * 100 >= rows.size() * PERCENT) {
                flags.add(new Flag(
                        FlagKind.COPIED_LIST,
                        submission.unit(),
                        submission.period(),
                        List.of(rows.get(0).key()),
                        List.of(String.valueOf(same.size()), String.valueOf(rows.size()), file)));
            }
        });
        return flags;
    }

    /**
     * Of a register, another unit's; of a log, also the unit's own of an earlier time. The same persons on the roster of
     * a unit of another time are those of a village that merged.
     */
    private static boolean isOther(Submitted submission, Counted row, Counted other, boolean log) {
        boolean sameThing = row.entities().values().stream().anyMatch(other.entities()::containsValue);
        boolean elsewhere = !other.submission().unit().equals(submission.unit());
        if (!log) {
            return elsewhere && (!sameThing || other.submission().period().meets(submission.period()));
        }
        return !sameThing && (elsewhere || other.submission().period().compareTo(submission.period()) < 0);
    }

    private static Map<String, List<Counted>> speaking(List<Counted> entries) {
        Map<String, List<Counted>> speaking = new HashMap<>();
        for (Counted entry : entries) {
            entry.entities()
                    .values()
                    .forEach(entity -> speaking.computeIfAbsent(entity, one -> new ArrayList<>())
                            .add(entry));
        }
        return speaking;
    }

    private static Map<String, String> said(Counted entry) {
        Map<String, String> said = new TreeMap<>(entry.values());
        said.keySet().remove("unit");
        said.values()
                .removeIf(value -> value.length() == 10 && DAY.matcher(value).matches());
        return said;
    }
}
