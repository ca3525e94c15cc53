package org.cunbao.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds what was kept against what came out, key by key; a key of one side only stands against nothing. */
public final class TwoSides {

    private TwoSides() {}

    /** Tells what differs under a key. */
    interface Told<K, V> {
        Difference of(K key, V then, V now);
    }

    /**
     * Output files whose bytes differ, by name.
     *
     * @param then the SHA-256 of each by its name
     * @param now the same
     */
    public static List<Difference> outputs(SortedMap<String, String> then, SortedMap<String, String> now) {
        return differences(then, now, "", (name, was, is) -> new Difference(Stage.PRINTED, name, "", was, is));
    }

    /**
     * The differences in the order of the keys.
     *
     * @param then what was kept; its order is that of the keys
     * @param nothing what stands where a side has no such key
     */
    static <K, V> List<Difference> differences(SortedMap<K, V> then, SortedMap<K, V> now, V nothing, Told<K, V> told) {
        SortedMap<K, V> all = new TreeMap<>(then);
        all.putAll(now);
        List<Difference> differences = new ArrayList<>();
        for (K key : all.keySet()) {
            V was = then.getOrDefault(key, nothing);
            V is = now.getOrDefault(key, nothing);
            if (!was.equals(is)) {
                differences.add(told.of(key, was, is));
            }
        }
        return differences;
    }
}
