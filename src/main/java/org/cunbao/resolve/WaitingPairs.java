package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of one kind that wait for a person: of each two entities that nobody has called different the likeliest.
 *
 * <p>Where one pair of two entities was called different they can never be one, so the others need not be asked about.
 */
final class WaitingPairs {

    private WaitingPairs() {}

    /**
     * A link between two entities.
     *
     * @param link what is told of
     * @param left the entity of its left side
     * @param right of its right side
     * @param weight in thousandths
     * @param verdict what became of it
     */
    record Claim<L>(L link, String left, String right, int weight, Link.Verdict verdict) {

        private String both() {
            return left.compareTo(right) < 0 ? left + " " + right : right + " " + left;
        }

        private boolean asks(Set<String> counted) {
            return verdict == Link.Verdict.ASK
                    && !left.equals(right)
                    && counted.contains(left)
                    && counted.contains(right);
        }
    }

    /**
     * In the order of the claims.
     *
     * @param claims in the order of left, then right
     * @param counted entities of which some submission in force speaks: about what only replaced ones speak of nobody is
     *     asked, since it is never counted
     */
    static <L> List<L> of(List<Claim<L>> claims, Set<String> counted) {
        Set<String> apart = new HashSet<>();
        Map<String, Claim<L>> likeliest = new HashMap<>();
        for (Claim<L> claim : claims) {
            if (claim.verdict() == Link.Verdict.RULED_DIFFERENT) {
                apart.add(claim.both());
            } else if (claim.asks(counted)) {
                likeliest.merge(claim.both(), claim, (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }
        List<L> waiting = new ArrayList<>();
        for (Claim<L> claim : claims) {
            if (claim.asks(counted) && claim == likeliest.get(claim.both()) && !apart.contains(claim.both())) {
                waiting.add(claim.link());
            }
        }
        return waiting;
    }
}
