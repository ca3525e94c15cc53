package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks of one rule over a table; those above the cap are divided by the rule's next keys. */
final class BlockIndex {

    private static final long[] NOT_SINGLE = {};

    private final BlockRule rule;
    private final BlockEntries entries;
    private final long[] only;
    private final List<Integer> refined;

    BlockIndex(BlockRule rule, int rows) {
        this.rule = rule;
        this.entries = new BlockEntries(rows);
        boolean single = true;
        for (int row = 0; row < rows; row++) {
            long[] blocks = rule.blocks(row);
            single &= blocks.length <= 1;
            for (long block : blocks) {
                entries.add(block, row);
            }
        }
        entries.sort();
        this.refined = new ArrayList<>();
        refine(0, entries.size(), 0);
        this.only = single ? byRow(rows) : NOT_SINGLE;
    }

    private BlockIndex(BlockIndex all, BlockEntries entries, int rows) {
        this.rule = all.rule;
        this.entries = entries;
        this.refined = List.of();
        this.only = all.only.length == 0 ? NOT_SINGLE : byRow(rows);
    }

    /**
     * The same blocks as far as some mentions stand in them, by number among these.
     *
     * @param rows ascending
     */
    BlockIndex within(int[] rows) {
        BlockEntries within = new BlockEntries(rows.length);
        for (int entry = 0; entry < entries.size(); entry++) {
            int row = Arrays.binarySearch(rows, entries.row(entry));
            if (row >= 0) {
                within.add(entries.block(entry), row);
            }
        }
        return new BlockIndex(this, within, rows.length);
    }

    /** One row of each block that was divided: the least. */
    List<Integer> refined() {
        return refined;
    }

    private void refine(int from, int to, int depth) {
        for (int start = from; start < to; ) {
            int end = entries.end(start, to);
            if (end - start > rule.cap() && depth < rule.depth()) {
                if (depth == 0) {
                    refined.add(entries.row(start));
                }
                for (int entry = start; entry < end; entry++) {
                    entries.move(entry, rule.divided(entries.block(entry), entries.row(entry), depth));
                }
                entries.sort(start, end);
                refine(start, end, depth + 1);
            }
            start = end;
        }
    }

    private long[] byRow(int rows) {
        long[] blocks = new long[rows];
        for (int entry = 0; entry < entries.size(); entry++) {
            blocks[entries.row(entry)] = entries.block(entry);
        }
        return blocks;
    }

    BlockEntries entries() {
        return entries;
    }

    /** Whether two mentions stand in one block; known only for rules by which a mention stands in one block at most. */
    boolean isKnownToJoin(int left, int right) {
        return only.length != 0 && only[left] != 0 && only[left] == only[right];
    }
}
