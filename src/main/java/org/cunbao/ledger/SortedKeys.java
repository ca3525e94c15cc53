package org.cunbao.ledger;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/** The keys of one map after another in an order; rows of a table mostly have the same, which are sorted once. */
public final class SortedKeys {

    private final Comparator<String> order;
    private String[] last = {};

    /**
     * @param order of the keys
     */
    public SortedKeys(Comparator<String> order) {
        this.order = order;
    }

    /** The map's keys in the order; not to be changed. */
    public String[] of(Map<String, String> pairs) {
        if (pairs.size() != last.length || !hasLast(pairs)) {
            last = pairs.keySet().toArray(String[]::new);
            Arrays.sort(last, order);
        }
        return last;
    }

    private boolean hasLast(Map<String, String> pairs) {
        for (String key : last) {
            if (!pairs.containsKey(key)) {
                return false;
            }
        }
        return true;
    }
}
