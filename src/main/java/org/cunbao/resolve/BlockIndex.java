package org.cunbao.resolve;

import java.util.List;

/** The blocks of one rule over a table; those above the cap are divided by the rule's next keys. */
final class BlockIndex {

    private final BlockRule rule;
    private final BlockEntries entries;
    private final long[] only;

    /**
     * @param refined takes the names of blocks that were divided
     */
    BlockIndex(BlockRule rule, int rows, List<String> refined) {
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
        refine(0, entries.size(), 0, refined);
        this.only = single ? byRow(rows) : new long[0];
    }

    private void refine(int from, int to, int depth, List<String> refined) {
        for (int start = from; start < to; ) {
            int end = entries.end(start, to);
            if (end - start > rule.cap() && depth < rule.depth()) {
                if (depth == 0) {
                    refined.add(rule.name(entries.row(start)));
                }
                for (int entry = start; entry < end; entry++) {
                    entries.move(entry, rule.divided(entries.block(entry), entries.row(entry), depth));
                }
                entries.sort(start, end);
                refine(start, end, depth + 1, refined);
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
