package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import org.cunbao.normalise.TextKey;

/**
 * One column's header: its texts from top to bottom.
 *
 * @param column 1 for A
 * @param texts as written, group headers first; empty where a used column has none
 * @param keys the comparison keys of the texts, in the same order
 */
record HeaderColumn(int column, List<String> texts, List<String> keys) {

    HeaderColumn {
        texts = List.copyOf(texts);
        keys = List.copyOf(keys);
    }

    static HeaderColumn of(int column, List<String> texts) {
        List<String> keys = new ArrayList<>();
        texts.forEach(text -> keys.add(TextKey.of(text)));
        return new HeaderColumn(column, texts, keys);
    }

    /** The lowest text as written; empty where there is none. */
    String leaf() {
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    /** The key of the lowest text. */
    String leafKey() {
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    /** All texts, group first, as people read them. */
    String shown() {
        return String.join("／", texts).replaceAll("\\s+", "");
    }

    /** The leaf's key without what stands in brackets; the leaf's key where nothing else is left. */
    String leafWithoutBrackets() {
        String bare = TextKey.of(leaf().replaceAll("[（(【\\[].*?[）)】\\]]", ""));
        return bare.isEmpty() ? leafKey() : bare;
    }

    boolean isOrdinal() {
        return WordLists.ORDINALS.contains(leafKey());
    }
}
