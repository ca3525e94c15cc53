package org.cunbao.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Whether two rows may stand in one cluster.
 *
 * <p>A person's word that two are the same outranks what the values say against it, for both and for all that speaks of
 * either: rows that were bound are one side, and contradict another side only if each of them does.
 */
final class Consistency {

    private final Comparer comparer;
    private final Rulings rulings;
    private final boolean matters;
    private final Map<Integer, TreeSet<Integer>> bound = new HashMap<>();

    Consistency(Comparer comparer, Rulings rulings) {
        this.comparer = comparer;
        this.rulings = rulings;
        this.matters = comparer.knowsNever() || !rulings.isEmpty();
    }

    /** Whether any two rows can contradict each other. */
    boolean matters() {
        return matters;
    }

    /** Notes that a person's word joins two rows. */
    void bind(int one, int other) {
        TreeSet<Integer> all = new TreeSet<>(side(one));
        all.addAll(side(other));
        all.forEach(row -> bound.put(row, all));
    }

    /**
     * @param ruled whether a person's word joins the two
     */
    boolean allows(int left, int right, boolean ruled) {
        if (rulings.isDifferent(left, right)) {
            return false;
        }
        return ruled || !comparer.isNever(left, right) || isOutranked(left, right);
    }

    private boolean isOutranked(int left, int right) {
        if (bound.isEmpty()) {
            return false;
        }
        for (int one : side(left)) {
            for (int other : side(right)) {
                if (!comparer.isNever(Math.min(one, other), Math.max(one, other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private java.util.Collection<Integer> side(int row) {
        TreeSet<Integer> rows = bound.get(row);
        return rows == null ? List.of(row) : rows;
    }
}
