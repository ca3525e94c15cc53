package org.cunbao.resolve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a change reaches: to every entity that has a mention in a block that gained or lost one, and from there along
 * links that gave way and a person's words; beyond it everything is as it was.
 */
final class Reach {

    private final Map<String, Integer> nodes = new HashMap<>();
    private final BitSet changed = new BitSet();
    private int[] parents = new int[64];

    private int node(String name) {
        Integer known = nodes.get(name);
        if (known != null) {
            return known;
        }
        int node = nodes.size();
        nodes.put(name, node);
        if (node == parents.length) {
            parents = Arrays.copyOf(parents, node * 2);
        }
        parents[node] = node;
        return node;
    }

    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** There is something of this name. */
    void known(String name, boolean hasChanged) {
        int node = node(name);
        if (hasChanged) {
            changed.set(node);
        }
    }

    /** What changes one may change the other. */
    void tie(String one, String other) {
        parents[root(node(one))] = root(node(other));
    }

    /** What changed one of those who are tied, changed all of them. */
    void spread() {
        BitSet roots = new BitSet();
        changed.stream().forEach(node -> roots.set(root(node)));
        changed.or(roots);
    }

    /** Whether the change reaches an entity; always where there was none. */
    boolean reaches(@Nullable String entity) {
        return entity == null || changed.get(root(Objects.requireNonNull(nodes.get(entity))));
    }
}
