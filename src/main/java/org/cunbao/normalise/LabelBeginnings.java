package org.cunbao.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.Code;

/**
 * The beginnings of labels that are enough to tell their code: {@code 平安} of {@code 平安家庭}, but not {@code 困难} of
 * {@code 困难党员}, since women and others may be in hardship, too.
 */
final class LabelBeginnings {

    private static final int SHORTEST = 2;
    private static final int TEN_TIMES = 10;

    private LabelBeginnings() {}

    /**
     * The code by the beginning of its label, where ten times as many of its own words begin so as words of all others
     * hold it.
     *
     * @param byKey all words of the list with what they mean
     */
    static Map<String, Set<Code>> of(List<Code> codes, Map<String, Set<Code>> byKey) {
        Map<String, Set<Code>> found = new LinkedHashMap<>();
        for (Code code : codes) {
            String label = TextKey.of(code.zh());
            for (int end = SHORTEST; end < label.length(); end++) {
                String begun = label.substring(0, end);
                if (tells(begun, code, byKey)) {
                    found.put(begun, Set.of(code));
                }
            }
        }
        return found;
    }

    private static boolean tells(String begun, Code code, Map<String, Set<Code>> byKey) {
        Set<Code> alone = Set.of(code);
        int own = 0;
        int others = 0;
        for (Map.Entry<String, Set<Code>> word : byKey.entrySet()) {
            if (word.getKey().contains(begun)) {
                own += word.getKey().startsWith(begun) && word.getValue().contains(code) ? 1 : 0;
                others += word.getValue().equals(alone) ? 0 : 1;
            }
        }
        return own >= TEN_TIMES * others;
    }
}
