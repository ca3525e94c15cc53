package org.cunbao.resolve;

import java.util.List;

/**
 * What was found by comparing two mentions; made by what decided, so that it explains the decision.
 *
 * @param left the earlier one
 * @param right the later one
 * @param pair a short name of the pair made of the seals of both contents, the same on every machine
 * @param weight the sum of the levels' weights, in thousandths
 * @param levels one for each comparison, in the order of the settings
 * @param verdict what became of it
 */
public record Link(MentionKey left, MentionKey right, String pair, int weight, List<Hit> levels, Verdict verdict) {

    public Link {
        levels = List.copyOf(levels);
    }

    /**
     * The level of one comparison that held.
     *
     * @param comparison its id
     * @param level the level's id
     * @param weight what it adds, in thousandths, with the frequency of the value
     */
    public record Hit(String comparison, String level, int weight) {}

    /** What becomes of a pair. */
    public enum Verdict {
        /** The weight says the same. */
        SAME,
        /** Between the thresholds: a person is asked, and until then they are two. */
        ASK,
        /** The weight said the same, and keeping the cluster consistent demanded otherwise. */
        SPLIT,
        /** A person said the same. */
        RULED_SAME,
        /** A person said different. */
        RULED_DIFFERENT
    }
}
