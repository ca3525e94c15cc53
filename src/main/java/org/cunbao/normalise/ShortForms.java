package org.cunbao.normalise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.Code;

/**
 * Labels of a code list cut short as clerks do: {@code 志服} is 志愿服务, {@code 道模} 道德模范, {@code 残} 残疾人. A short form
 * begins as the label does and has further characters of it in their order: one of three, two of five, three of seven.
 */
final class ShortForms {

    private static final int LONGEST = 4;

    private ShortForms() {}

    /**
     * The one code of whose label the key is a short form, where no word of another code of such a length has the key's
     * characters in their order anywhere.
     *
     * @param byKey the codes by every word of the list, as comparison keys
     */
    static Optional<Code> told(String key, List<Code> codes, Map<String, Set<Code>> byKey) {
        if (key.isEmpty() || key.length() > LONGEST || !key.codePoints().allMatch(Character::isIdeographic)) {
            return Optional.empty();
        }
        Set<Code> possible = new LinkedHashSet<>();
        byKey.forEach((word, meant) -> possible.addAll(isShortOf(key, word) ? meant : Set.of()));
        return possible.size() == 1
                ? codes.stream().filter(code -> isOfLabel(key, code)).findFirst()
                : Optional.empty();
    }

    private static boolean isOfLabel(String key, Code code) {
        return CodeWords.label(code).stream()
                .map(TextKey::of)
                .anyMatch(label -> label.startsWith(key.substring(0, 1)) && isShortOf(key, label));
    }

    private static boolean isShortOf(String key, String word) {
        if (word.length() <= key.length() || word.length() > 2 * key.length() + 1) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < word.length() && at < key.length(); i++) {
            at += word.charAt(i) == key.charAt(at) ? 1 : 0;
        }
        return at == key.length();
    }
}
