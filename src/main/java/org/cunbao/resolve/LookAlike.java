package org.cunbao.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Characters that are taken for each other by their shape (未 and 末, 土 and 士), from {@code resolve/lookalikes.txt}.
 *
 * <p>Looking alike is not passed on: 口 may look like 日 and 日 like 目 without 口 looking like 目.
 */
final class LookAlike {

    /** Both orders of each pair, the first character in the upper half, ascending. */
    private static final int[] PAIRS = WordFile.words("lookalikes.txt").stream()
            .map(NameForms::canonical)
            .flatMapToInt(LookAlike::pairs)
            .sorted()
            .distinct()
            .toArray();

    /** The smallest character that chains of looking alike lead to, for those that look like another. */
    private static final char[] FAMILY = families();

    private LookAlike() {}

    /** Whether two canonical names of equal length differ in exactly one character, and these two look alike. */
    static boolean oneApart(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int at = Arrays.mismatch(a.toCharArray(), b.toCharArray());
        return at >= 0
                && a.regionMatches(at + 1, b, at + 1, a.length() - at - 1)
                && areAlike(a.charAt(at), b.charAt(at));
    }

    /** Whether the table says that two different characters look alike. */
    static boolean areAlike(char a, char b) {
        return Arrays.binarySearch(PAIRS, a << 16 | b) >= 0;
    }

    /**
     * A name with each character replaced by one that stands for all that chains of looking alike lead to: names that
     * are one look-alike apart have equal keys, and other names may have them too. For finding candidates alone.
     */
    static String key(String canonical) {
        char[] key = canonical.toCharArray();
        for (int i = 0; i < key.length; i++) {
            key[i] = FAMILY[key[i]];
        }
        return new String(key);
    }

    private static IntStream pairs(String group) {
        List<Integer> chars = group.chars().boxed().toList();
        return chars.stream()
                .flatMapToInt(a -> chars.stream().filter(b -> !b.equals(a)).mapToInt(b -> a << 16 | b));
    }

    private static char[] families() {
        char[] family = new char[0x10000];
        for (int c = 0; c < family.length; c++) {
            family[c] = (char) c;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int pair : PAIRS) {
                int a = pair >>> 16;
                int b = pair & 0xFFFF;
                if (family[b] < family[a]) {
                    family[a] = family[b];
                    changed = true;
                }
            }
        }
        return family;
    }
}
