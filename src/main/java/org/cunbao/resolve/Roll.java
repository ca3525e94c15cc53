package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every mention of one kind, in order, by where it stands and its print. */
final class Roll {

    private final List<Line> lines;

    /**
     * One mention.
     *
     * @param key where it stands, and its rank
     * @param source of its submission
     * @param print of what it says
     */
    record Line(MentionKey key, Sources.Source source, Print print) {

        Place place() {
            return new Place(source.receipt(), key.sheet(), key.row(), key.entry());
        }

        Speaker speaker() {
            return Speaker.of(key);
        }
    }

    private Roll(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param kind of the mentions
     * @param sources of all of them, in the order of receipt
     * @param prints by receipt; those of receipts that are no source are passed over
     */
    static Roll of(String kind, List<Sources.Source> sources, Map<Long, List<Print>> prints) {
        Map<Long, Map<Integer, Sources.Source>> submissions = new HashMap<>();
        List<Long> receipts = new ArrayList<>();
        for (Sources.Source source : sources) {
            Map<Integer, Sources.Source> known = submissions.get(source.receipt());
            if (known == null) {
                known = new HashMap<>();
                submissions.put(source.receipt(), known);
                receipts.add(source.receipt());
            }
            known.put(source.submission(), source);
        }
        List<Line> lines = new ArrayList<>();
        for (Long receipt : receipts) {
            for (Print print : prints.getOrDefault(receipt, List.of())) {
                lines.add(line(kind, Objects.requireNonNull(submissions.get(receipt)), print));
            }
        }
        lines.sort(Comparator.comparing(Line::key));
        return new Roll(lines);
    }

    private static Line line(String kind, Map<Integer, Sources.Source> submissions, Print print) {
        Sources.Source source = Objects.requireNonNull(submissions.get(print.submission()));
        MentionKey key = new MentionKey(
                source.receivedAt(), source.name(), source.source(), print.sheet(), print.row(), print.entry(), kind);
        return new Line(key, source, print);
    }

    int size() {
        return lines.size();
    }

    Line line(int row) {
        return lines.get(row);
    }

    List<Print> prints() {
        return lines.stream().map(Line::print).toList();
    }

    /** The row of a mention; -1 if there is none. */
    int find(MentionKey key) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = lines.get(middle).key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
