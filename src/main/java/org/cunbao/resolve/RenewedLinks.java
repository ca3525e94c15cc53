package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the pairs that were found beside those that were kept, and finds the ones that wait. */
final class RenewedLinks {

    private final Standing standing;
    private final List<Pairing> pairings = new ArrayList<>();
    private final List<Remembered.KeptLink> dropped = new ArrayList<>();

    /** A pair of rows, as it was kept or as it was found. */
    private record Pairing(
            int left,
            int right,
            int weight,
            Link.Verdict verdict,
            Remembered.@Nullable KeptLink kept,
            @Nullable Link found) {}

    RenewedLinks(Standing standing) {
        this.standing = standing;
    }

    /**
     * Keeps those of which at least one side was not drawn again and none is gone or says something else.
     *
     * @param drawn rows that were drawn again
     * @param rows by place, for the places of links; what is not there is gone or says something else
     */
    void keep(List<Remembered.KeptLink> links, BitSet drawn, Map<Place, Integer> rows) {
        for (Remembered.KeptLink link : links) {
            Integer left = rows.get(link.left());
            Integer right = rows.get(link.right());
            if (left == null || right == null || (drawn.get(left) && drawn.get(right))) {
                dropped.add(link);
            } else {
                pairings.add(new Pairing(left, right, link.weight(), link.verdict(), link, null));
            }
        }
    }

    /**
     * @param roll in which the links' mentions stand
     */
    void add(List<Link> links, Roll roll) {
        links.forEach(link -> pairings.add(new Pairing(
                roll.find(link.left()), roll.find(link.right()), link.weight(), link.verdict(), null, link)));
    }

    /**
     * @param counted entities of which a submission speaks that is in force
     */
    Renewed.Links done(Set<String> counted) {
        pairings.sort(Comparator.comparingInt(Pairing::left).thenComparingInt(Pairing::right));
        List<WaitingPairs.Claim<Pairing>> claims = pairings.stream()
                .map(one -> new WaitingPairs.Claim<>(
                        one, standing.entity(one.left()), standing.entity(one.right()), one.weight(), one.verdict()))
                .toList();
        Set<Pairing> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.addAll(WaitingPairs.of(claims, counted));
        List<Renewed.Added> added = new ArrayList<>();
        List<Remembered.KeptLink> altered = new ArrayList<>();
        for (Pairing one : pairings) {
            if (one.found() != null) {
                added.add(new Renewed.Added(one.found(), line(one, one.found().pair(), waiting.contains(one))));
            } else if (one.kept() != null) {
                Remembered.KeptLink line = line(one, one.kept().pair(), waiting.contains(one));
                if (!line.equals(one.kept())) {
                    altered.add(line);
                }
            }
        }
        return new Renewed.Links(added, altered, dropped);
    }

    private Remembered.KeptLink line(Pairing one, String pair, boolean waits) {
        return new Remembered.KeptLink(
                standing.line(one.left()).place(),
                standing.line(one.right()).place(),
                standing.entity(one.left()),
                standing.entity(one.right()),
                pair,
                one.weight(),
                one.verdict(),
                waits);
    }
}
