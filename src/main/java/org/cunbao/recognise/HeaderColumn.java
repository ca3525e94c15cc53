package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;

/**
 * One column's header: its texts from top to bottom.
 *
 * @param column 1 for A
 * @param texts as written, group headers first; empty where a used column has none
 * @param keys the comparison keys of the texts, in the same order
 * @param leafWithoutBrackets the lowest text's key without what stands in brackets; with it where nothing else is left
 */
record HeaderColumn(int column, List<String> texts, List<String> keys, String leafWithoutBrackets) {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[].*?[）)】\\]]", Pattern.DOTALL);

    HeaderColumn {
        texts = List.copyOf(texts);
        keys = List.copyOf(keys);
    }

    static HeaderColumn of(int column, List<String> texts) {
        List<String> keys = new ArrayList<>();
        texts.forEach(text -> keys.add(HeaderText.key(text)));
        return new HeaderColumn(column, texts, keys, bare(texts, keys));
    }

    private static String bare(List<String> texts, List<String> keys) {
        if (texts.isEmpty()) {
            return "";
        }
        String leaf = HeaderText.bare(texts.get(texts.size() - 1));
        boolean brackets =
                leaf.indexOf('（') >= 0 || leaf.indexOf('(') >= 0 || leaf.indexOf('[') >= 0 || leaf.indexOf('【') >= 0;
        String bare = brackets ? withoutBrackets(leaf) : "";
        return bare.isEmpty() ? keys.get(keys.size() - 1) : bare;
    }

    /** The comparison key of a text without what stands in brackets; may be empty. */
    static String withoutBrackets(String text) {
        return TextKey.of(BRACKETS.matcher(text).replaceAll(""));
    }

    /** The lowest text as written, but for a number before it; empty where there is none. */
    String leaf() {
        return texts.isEmpty() ? "" : HeaderText.bare(texts.get(texts.size() - 1));
    }

    /** The key of the lowest text. */
    String leafKey() {
        return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    }

    /** The keys of the texts above the lowest one, which there must be. */
    List<String> groupKeys() {
        return keys.subList(0, keys.size() - 1);
    }

    /** All texts, group first, as people read them. */
    String shown() {
        return SPACES.matcher(String.join("／", texts)).replaceAll("");
    }

    boolean isOrdinal() {
        return WordLists.ORDINALS.contains(leafKey());
    }
}
