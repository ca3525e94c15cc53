package org.cunbao.resolve;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.vocabulary.Masking;

/** One blocking rule, made ready for some mentions. */
final class BlockRule {

    private final MatchSettings.Blocking rule;
    private final List<KeyParts> keys;
    private final List<KeyParts> refine;

    BlockRule(MatchSettings.Blocking rule, Function<MatchSettings.Key, KeyParts> parts) {
        this.rule = rule;
        this.keys = rule.keys().stream().map(parts).toList();
        this.refine = rule.refine().stream().map(parts).toList();
    }

    /** The blocks in which a mention stands, before any is divided. */
    long[] blocks(int row) {
        long[] blocks = {Hash64.of(rule.id())};
        for (KeyParts key : keys) {
            blocks = crossed(blocks, key.of(row));
        }
        return blocks;
    }

    private static long[] crossed(long[] blocks, long[] parts) {
        long[] crossed = new long[blocks.length * parts.length];
        for (int i = 0; i < crossed.length; i++) {
            crossed[i] = Hash64.with(blocks[i / parts.length], parts[i % parts.length]);
        }
        return crossed;
    }

    int cap() {
        return rule.cap();
    }

    /** How often a block of this rule can be divided. */
    int depth() {
        return refine.size();
    }

    /** The block in which a mention stands once its block was divided; those without the value stay together. */
    long divided(long block, int row, int depth) {
        long[] parts = refine.get(depth).of(row);
        return Hash64.with(block, parts.length == 0 ? 0 : parts[0]);
    }

    /** The name of a block of a rule by one of its members. */
    static String name(MatchSettings.Blocking rule, Table table, int row) {
        String values = rule.keys().stream()
                .map(key -> Masking.mask(table.column(key.field()).value(row)))
                .collect(Collectors.joining(" "));
        return rule.id() + " " + values;
    }
}
