package org.cunbao.recognise;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cunbao.normalise.TextKey;

/**
 * Beginnings and ends of headers that ask for what no form wants ({@code 回访…}, {@code …次数}): however alike the rest
 * is, such a header is no field's, unless one of the field's own wordings begins or ends so.
 */
final class Unasked {

    private static final String REST = "…";
    private static final List<String> BEGINNINGS = WordLists.lines("unasked").stream()
            .filter(line -> line.endsWith(REST))
            .map(TextKey::of)
            .toList();
    private static final List<String> ENDS = WordLists.lines("unasked").stream()
            .filter(line -> line.startsWith(REST))
            .map(TextKey::of)
            .toList();

    /** What is counted: no header that ends so asks for anything but a number. */
    private static final List<String> COUNTS = List.of("人数", "人次", "金额");

    private Unasked() {}

    /** {@code 服务内容及成效} asks for the content, whatever comes after. */
    private static boolean isAskedBy(String wording, String end) {
        return wording.endsWith(end) && !wording.endsWith("及" + end) && !wording.endsWith("和" + end);
    }

    /** Whether the header begins or ends so, be it a known wording or not. */
    static boolean isSo(String key) {
        return BEGINNINGS.stream().anyMatch(key::startsWith) || ENDS.stream().anyMatch(key::endsWith);
    }

    /**
     * Whether the header asks for something that the field is never asked for.
     *
     * @param key the header's comparison key, without what stands in brackets
     * @param wordings the field's own
     */
    static boolean by(String key, Set<String> wordings) {
        return BEGINNINGS.stream()
                        .anyMatch(word -> key.startsWith(word)
                                && wordings.stream().noneMatch(wording -> wording.startsWith(word)))
                || Stream.concat(ENDS.stream(), COUNTS.stream())
                        .anyMatch(word ->
                                key.endsWith(word) && wordings.stream().noneMatch(wording -> isAskedBy(wording, word)));
    }
}
