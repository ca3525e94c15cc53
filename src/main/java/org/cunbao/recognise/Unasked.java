package org.cunbao.recognise;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cunbao.normalise.TextKey;

/**
 * Beginnings and ends of headers that ask for what no form wants ({@code 回访…}, {@code …次数}): however alike the rest
 * is, such a header is no field's, unless one of the field's own wordings begins or ends so.
 */
final class Unasked {

    private static final String REST = "…";
    private static final List<Pattern> PATTERNS = WordLists.lines("unasked").stream()
            .map(line -> new Pattern(TextKey.of(line), line.endsWith(REST)))
            .toList();
    private static final int MOST_REMEMBERED = 10_000;
    private static final ConcurrentHashMap<String, List<Pattern>> SEEN = new ConcurrentHashMap<>();

    /** What is counted: no header that ends so asks for anything but a number. */
    private static final List<String> COUNTS = List.of("人数", "人次", "金额");

    private Unasked() {}

    /** Whether the header begins or ends so, be it a known wording or not. */
    static boolean isSo(String key) {
        return !patterns(key).isEmpty();
    }

    /**
     * Whether the header asks for something that the field is never asked for.
     *
     * @param key the header's comparison key, without what stands in brackets
     * @param wordings the field's own
     */
    static boolean by(String key, Set<String> wordings) {
        return patterns(key).stream().anyMatch(pattern -> wordings.stream().noneMatch(pattern::isAskedBy))
                || COUNTS.stream()
                        .anyMatch(word ->
                                key.endsWith(word) && wordings.stream().noneMatch(wording -> wording.endsWith(word)));
    }

    /**
     * Whether nothing that the field is asked for stands in a column: its header is one of tables of any kind, or asks for
     * something else.
     *
     * @param wordings the field's own
     */
    static boolean by(HeaderColumn header, Set<String> wordings) {
        return WordLists.UNUSED.contains(header.leafKey()) || by(header.leafWithoutBrackets(), wordings);
    }

    /** The beginnings and ends that the header has; remembered, since the same few headers come again and again. */
    private static List<Pattern> patterns(String key) {
        if (SEEN.size() > MOST_REMEMBERED) {
            SEEN.clear();
        }
        return SEEN.computeIfAbsent(
                key, asked -> PATTERNS.stream().filter(p -> p.isIn(asked)).toList());
    }

    private record Pattern(String word, boolean begins) {

        boolean isIn(String key) {
            return begins ? key.startsWith(word) : key.endsWith(word);
        }

        /** {@code 服务内容及成效} asks for the content, whatever comes after. */
        boolean isAskedBy(String wording) {
            return isIn(wording) && (begins || !wording.endsWith("及" + word) && !wording.endsWith("和" + word));
        }
    }
}
