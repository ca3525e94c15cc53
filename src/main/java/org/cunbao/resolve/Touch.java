package org.cunbao.resolve;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cunbao.definitions.MatchSettings;

/** The blocks, before any is divided, that gained or lost a member. */
final class Touch {

    private final MatchSettings settings;
    private final PrintKeys keys;
    private final Set<Long> blocks = new HashSet<>();

    Touch(MatchSettings settings, PrintKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** These came, or went. */
    void touch(List<Print> prints) {
        for (MatchSettings.Blocking rule : settings.blocking()) {
            BlockRule ready = new BlockRule(rule, keys.parts(prints));
            for (int row = 0; row < prints.size(); row++) {
                for (long block : ready.blocks(row)) {
                    blocks.add(block);
                }
            }
        }
    }

    /** The rows that stand in such a block. */
    BitSet rows(List<Print> prints) {
        BitSet rows = new BitSet();
        for (MatchSettings.Blocking rule : settings.blocking()) {
            BlockRule ready = new BlockRule(rule, keys.parts(prints));
            for (int row = 0; row < prints.size(); row++) {
                for (long block : ready.blocks(row)) {
                    if (blocks.contains(block)) {
                        rows.set(row);
                    }
                }
            }
        }
        return rows;
    }
}
