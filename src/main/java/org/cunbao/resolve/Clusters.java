package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins rows along links, the strongest first, and only where the two clusters do not contradict each other: so a chain
 * of likeness never leads to a contradiction, and it is the weakest link that gives.
 */
final class Clusters {

    private final Consistency consistency;
    private final int[] parents;
    private final int[] next;

    Clusters(int size, Consistency consistency) {
        this.consistency = consistency;
        this.parents = new int[size];
        this.next = new int[size];
        Arrays.setAll(parents, row -> row);
        Arrays.setAll(next, row -> row);
    }

    /**
     * Joins along every link that joins.
     *
     * @return the links in their order as given, those that gave way marked
     */
    List<LinkDraft> join(List<LinkDraft> links) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).joins()) {
                order.add(i);
            }
        }
        order.sort((one, other) -> LinkDraft.STRONGEST_FIRST.compare(links.get(one), links.get(other)));
        List<LinkDraft> judged = new ArrayList<>(links);
        for (int i : order) {
            LinkDraft link = links.get(i);
            if (!join(link)) {
                judged.set(i, link.split());
            }
        }
        return judged;
    }

    private boolean join(LinkDraft link) {
        int one = root(link.left());
        int other = root(link.right());
        if (one == other) {
            return true;
        }
        boolean ruled = link.verdict() == Link.Verdict.RULED_SAME;
        if (!agree(one, other, ruled)) {
            return false;
        }
        if (ruled) {
            consistency.bind(link.left(), link.right());
        }
        unite(one, other);
        return true;
    }

    private void unite(int one, int other) {
        parents[Math.max(one, other)] = Math.min(one, other);
        int after = next[one];
        next[one] = next[other];
        next[other] = after;
    }

    /** Puts a row that no link has joined to the cluster of one that says the same, which it cannot contradict. */
    void add(int first, int row) {
        unite(root(first), row);
    }

    /** Whether no row of one cluster contradicts a row of the other. */
    private boolean agree(int one, int other, boolean ruled) {
        if (!consistency.matters()) {
            return true;
        }
        int left = one;
        do {
            int right = other;
            do {
                if (!consistency.allows(Math.min(left, right), Math.max(left, right), ruled)) {
                    return false;
                }
                right = next[right];
            } while (right != other);
            left = next[left];
        } while (left != one);
        return true;
    }

    /** The least row of the cluster in which a row is. */
    int root(int row) {
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The rows of each cluster, ascending, in the order of their least rows. */
    List<List<Integer>> members() {
        List<List<Integer>> byRoot = new ArrayList<>();
        int[] numbers = new int[parents.length];
        for (int row = 0; row < parents.length; row++) {
            int root = root(row);
            if (root == row) {
                numbers[row] = byRoot.size();
                byRoot.add(new ArrayList<>(1));
            }
            byRoot.get(numbers[root]).add(row);
        }
        return byRoot;
    }
}
