package org.cunbao.normalise;

import java.util.Set;
import java.util.stream.Collectors;

/** Chinese family names, from {@code surnames.txt}: what tells a person's name from other short words. */
public final class Surnames {

    private static final Set<String> KNOWN = Words.lines("surnames.txt").stream()
            .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
            .map(TextKey::of)
            .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** Whether the text begins with a family name of one or two characters, traditional ones too. */
    public static boolean startsWithSurname(String text) {
        return lengthOf(text) > 0;
    }

    /** The length of the family name at the text's beginning, 2 for a compound one, 0 for none. */
    static int lengthOf(String text) {
        if (text.length() >= 2 && KNOWN.contains(TextKey.of(text.substring(0, 2)))) {
            return 2;
        }
        return !text.isEmpty() && KNOWN.contains(TextKey.of(text.substring(0, 1))) ? 1 : 0;
    }
}
