package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.definitions.MatchSettings;

/** Compares two mentions of a table: what decides about a pair, and what explains it. */
final class Comparer {

    private final List<LevelScale> scales;
    private final LevelScale[] inOrder;
    private final int[] atMost;
    private final MatchSettings.Thresholds thresholds;
    private final boolean wantsSupport;

    Comparer(MatchSettings settings, Table table, Crowds crowds) {
        this.scales = settings.comparisons().stream()
                .map(comparison -> new LevelScale(comparison, table, crowds))
                .toList();
        this.thresholds = settings.thresholds();
        this.wantsSupport = scales.stream().anyMatch(scale -> scale.has(MatchSettings.Effect.SUPPORTS));
        this.inOrder = scales.toArray(LevelScale[]::new);
        this.atMost = new int[inOrder.length + 1];
        for (int i = inOrder.length - 1; i >= 0; i--) {
            atMost[i] = atMost[i + 1] + inOrder[i].heaviest();
        }
    }

    /** What the weights say about a pair; a pair that cannot reach the asking threshold is left as soon as that is sure. */
    Score score(int left, int right) {
        int weight = 0;
        boolean supported = !wantsSupport;
        boolean doubted = false;
        boolean always = false;
        for (int i = 0; i < inOrder.length; i++) {
            if (weight + atMost[i] < thresholds.ask()) {
                return Score.BELOW;
            }
            LevelScale scale = inOrder[i];
            int level = scale.level(left, right);
            switch (scale.effect(level)) {
                case NEVER -> {
                    return Score.BELOW;
                }
                case SUPPORTS -> supported = true;
                case DOUBTS -> doubted = true;
                case ALWAYS -> always = true;
                case NONE -> {}
            }
            weight += scale.weight(level, left);
        }
        if (always) {
            return Score.SAME;
        }
        if (inOrder.length == 0 || weight < thresholds.ask()) {
            return Score.BELOW;
        }
        return weight >= thresholds.same() && supported && !doubted ? Score.SAME : Score.ASK;
    }

    /** Whether some comparison says that the two are never the same. */
    boolean isNever(int left, int right) {
        for (LevelScale scale : inOrder) {
            if (scale.has(MatchSettings.Effect.NEVER)
                    && scale.effect(scale.level(left, right)) == MatchSettings.Effect.NEVER) {
                return true;
            }
        }
        return false;
    }

    /** Whether any two mentions can be told never to be the same. */
    boolean knowsNever() {
        return scales.stream().anyMatch(scale -> scale.has(MatchSettings.Effect.NEVER));
    }

    /** The sum of the weights of the levels that held, whatever they mean beyond it. */
    int weight(int left, int right) {
        int weight = 0;
        for (LevelScale scale : inOrder) {
            weight += scale.weight(scale.level(left, right), left);
        }
        return weight;
    }

    /** The level of each comparison that held. */
    List<Link.Hit> hits(int left, int right) {
        List<Link.Hit> hits = new ArrayList<>(scales.size());
        scales.forEach(scale -> hits.add(scale.hit(left, right)));
        return hits;
    }

    /** What the weights say of a pair. */
    enum Score {
        BELOW,
        ASK,
        SAME
    }
}
