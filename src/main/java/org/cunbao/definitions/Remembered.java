package org.cunbao.definitions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Rules by the texts that they were read from, for processes that do many things under the same few: a service, and an
 * audit that compares closes. Only what was right is remembered.
 */
final class Remembered {

    private static final int MOST = 8;

    /** The least lately asked first. */
    private final Map<Object, Rules> rules = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Rules get(Object texts, Supplier<Rules> read) {
        Rules known = rules.get(texts);
        if (known == null) {
            known = read.get();
            rules.put(texts, known);
            if (rules.size() > MOST) {
                rules.remove(rules.keySet().iterator().next());
            }
        }
        return known;
    }
}
