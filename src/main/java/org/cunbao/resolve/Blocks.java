package org.cunbao.resolve;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.cunbao.definitions.MatchSettings;

/** The blocks of all rules of one kind, those above their cap divided. */
final class Blocks {

    private final List<BlockIndex> indexes;

    private Blocks(List<BlockIndex> indexes) {
        this.indexes = indexes;
    }

    /**
     * @param parts of each key of the settings' rules
     * @param rows how many mentions there are
     */
    static Blocks of(MatchSettings settings, Function<MatchSettings.Key, KeyParts> parts, int rows) {
        return new Blocks(settings.blocking().stream()
                .map(rule -> new BlockIndex(new BlockRule(rule, parts), rows))
                .toList());
    }

    /** The mentions that stand in a block. */
    BitSet standing() {
        BitSet standing = new BitSet();
        for (BlockIndex index : indexes) {
            BlockEntries entries = index.entries();
            for (int entry = 0; entry < entries.size(); entry++) {
                standing.set(entries.row(entry));
            }
        }
        return standing;
    }

    /** By rule. */
    List<BlockIndex> indexes() {
        return indexes;
    }

    /**
     * The same blocks as far as some mentions stand in them, divided as they are among all.
     *
     * @param rows ascending
     */
    Blocks within(int[] rows) {
        return new Blocks(indexes.stream().map(index -> index.within(rows)).toList());
    }
}
