package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What has changed of the mentions of one kind since a conclusion was drawn, told by file: a file whose bytes, place,
 * rank, reading, units and periods are the same says the same, but for what it takes from kinds that are resolved first.
 */
final class Change {

    private final List<Sources.Source> sources;
    private final Map<Long, String> signatures = new TreeMap<>();
    private final Map<Long, List<Print>> kept = new HashMap<>();
    private final List<Print> lost = new ArrayList<>();
    private final Set<Speaker> moved = new TreeSet<>();
    private final Set<Long> altered = new TreeSet<>();
    private final Set<Long> gone = new TreeSet<>();

    /**
     * @param sources of the kind, in the order of receipt
     * @param before what is remembered
     * @param moves whether an entry takes something else from a needed kind than before
     */
    Change(List<Sources.Source> sources, Remembered before, Predicate<Speaker> moves) {
        this.sources = sources;
        Map<Long, StringBuilder> texts = new TreeMap<>();
        Map<Long, String> names = new HashMap<>();
        for (Sources.Source source : sources) {
            texts.computeIfAbsent(source.receipt(), receipt -> new StringBuilder())
                    .append(source)
                    .append('\n');
            names.put(source.receipt(), source.source());
        }
        texts.forEach((receipt, text) -> signatures.put(receipt, Sha256.hex(text.toString())));
        if (before.whole()) {
            before.files().forEach(file -> compare(file, names.getOrDefault(file.receipt(), ""), moves));
        }
        signatures.keySet().stream()
                .filter(receipt -> !kept.containsKey(receipt))
                .forEach(altered::add);
    }

    private void compare(Remembered.PrintedFile file, String source, Predicate<Speaker> moves) {
        List<Print> prints = PrintBytes.unpack(file.prints());
        String signature = signatures.getOrDefault(file.receipt(), "");
        if (!signature.equals(file.signature())) {
            lost.addAll(prints);
            if (signature.isEmpty()) {
                gone.add(file.receipt());
            }
            return;
        }
        List<Print> still = new ArrayList<>();
        for (Print print : prints) {
            Speaker speaker = new Speaker(source, print.sheet(), print.row(), print.entry());
            if (moves.test(speaker)) {
                moved.add(speaker);
                lost.add(print);
                altered.add(file.receipt());
            } else {
                still.add(print);
            }
        }
        kept.put(file.receipt(), still);
    }

    /** Whether nothing is as it was. */
    boolean isAll() {
        return kept.isEmpty();
    }

    /** The submissions of the files that are new or not as they were. */
    List<Sources.Source> heard() {
        return sources.stream()
                .filter(source -> !kept.containsKey(source.receipt()))
                .toList();
    }

    /** Entries of other files that say something else. */
    Set<Speaker> moved() {
        return moved;
    }

    /** Prints of mentions that there were and that are not there any more, or not so. */
    List<Print> lost() {
        return lost;
    }

    /** Receipts of files that say nothing any more. */
    Set<Long> gone() {
        return gone;
    }

    /**
     * All mentions that there are.
     *
     * @param kind of them
     * @param fresh those that changed
     * @param prints of these, by row
     */
    Roll roll(String kind, Table fresh, List<Print> prints) {
        Map<String, Long> receipts = new HashMap<>();
        sources.forEach(source -> receipts.put(source.source(), source.receipt()));
        Map<Long, List<Print>> all = new HashMap<>();
        kept.forEach((receipt, still) -> all.put(receipt, new ArrayList<>(still)));
        for (int row = 0; row < fresh.size(); row++) {
            Long receipt = receipts.get(fresh.mention(row).key().source());
            all.computeIfAbsent(receipt, none -> new ArrayList<>()).add(prints.get(row));
        }
        return Roll.of(kind, sources, all);
    }

    /** What is to be remembered of the files that changed. */
    List<Remembered.PrintedFile> printed(Roll roll) {
        Map<Long, List<Print>> prints = new TreeMap<>();
        altered.forEach(receipt -> prints.put(receipt, new ArrayList<>()));
        for (int row = 0; row < roll.size(); row++) {
            List<Print> wanted = prints.get(roll.line(row).source().receipt());
            if (wanted != null) {
                wanted.add(roll.line(row).print());
            }
        }
        List<Remembered.PrintedFile> files = new ArrayList<>();
        prints.forEach((receipt, of) -> files.add(new Remembered.PrintedFile(
                receipt, signatures.getOrDefault(receipt, ""), of.size(), PrintBytes.pack(of))));
        return files;
    }
}
