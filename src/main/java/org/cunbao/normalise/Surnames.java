package org.cunbao.normalise;

import java.util.Set;
import java.util.stream.Collectors;

/** Chinese family names, from {@code surnames.txt}: what tells a person's name from other short words. */
public final class Surnames {

    private static final Set<String> KNOWN = Words.lines("surnames.txt").stream()
            .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
            .map(TextKey::of)
            .collect(Collectors.toUnmodifiableSet());

    /** What those of two characters begin with: few, so that most names need not be asked about two. */
    private static final Set<String> BEGIN_LONG = KNOWN.stream()
            .filter(name -> name.length() > 1)
            .map(name -> name.substring(0, 1))
            .collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    /** Whether the text begins with a family name of one or two characters, traditional ones too. */
    public static boolean startsWithSurname(String text) {
        return lengthOf(text) > 0;
    }

    /** The length of the family name at the text's beginning, 2 for a compound one, 0 for none. */
    static int lengthOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String first = TextKey.of(text.substring(0, 1));
        boolean two =
                text.length() >= 2 && BEGIN_LONG.contains(first) && KNOWN.contains(TextKey.of(text.substring(0, 2)));
        return two ? 2 : KNOWN.contains(first) ? 1 : 0;
    }
}
