package org.cunbao.resolve;

import java.util.List;
import java.util.stream.IntStream;

/** Looks at the pairs that share a block and keeps those that come to the asking threshold. */
final class Candidates {

    private static final int CHUNK = 4096;

    private final Comparer comparer;
    private final Copies copies;
    private final List<BlockIndex> indexes;

    /**
     * @param copies that are looked at with no other
     */
    Candidates(Blocks blocks, Comparer comparer, Copies copies) {
        this.comparer = comparer;
        this.copies = copies;
        this.indexes = blocks.indexes();
    }

    /** The pairs, each once, in ascending order. */
    long[] find() {
        Pairs all = new Pairs();
        for (int rule = 0; rule < indexes.size(); rule++) {
            int number = rule;
            BlockEntries entries = indexes.get(rule).entries();
            IntStream.rangeClosed(0, entries.size() / CHUNK)
                    .parallel()
                    .mapToObj(chunk -> chunk(number, entries, chunk * CHUNK))
                    .toList()
                    .forEach(all::addAll);
        }
        return all.sorted();
    }

    /** The pairs of the blocks that begin in a chunk. */
    private Pairs chunk(int rule, BlockEntries entries, int from) {
        Pairs found = new Pairs();
        int limit = Math.min(entries.size(), from + CHUNK);
        int start = from;
        while (start > 0 && start < limit && entries.block(start) == entries.block(start - 1)) {
            start++;
        }
        while (start < limit) {
            int end = entries.end(start, entries.size());
            block(rule, entries, start, end, found);
            start = end;
        }
        return found;
    }

    private void block(int rule, BlockEntries entries, int start, int end, Pairs found) {
        int[] rows = new int[end - start];
        int size = 0;
        for (int entry = start; entry < end; entry++) {
            if (!copies.isCopy(entries.row(entry))) {
                rows[size++] = entries.row(entry);
            }
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (rows[i] != rows[j] && !wasSeen(rule, rows[i], rows[j])) {
                    look(Math.min(rows[i], rows[j]), Math.max(rows[i], rows[j]), found);
                }
            }
        }
    }

    private void look(int left, int right, Pairs found) {
        if (comparer.score(left, right) != Comparer.Score.BELOW) {
            found.add(left, right);
        }
    }

    /** Whether an earlier rule has led to the pair already. */
    private boolean wasSeen(int rule, int left, int right) {
        for (int earlier = 0; earlier < rule; earlier++) {
            if (indexes.get(earlier).isKnownToJoin(left, right)) {
                return true;
            }
        }
        return false;
    }
}
