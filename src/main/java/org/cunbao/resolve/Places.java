package org.cunbao.resolve;

import java.util.Set;
import java.util.stream.Collectors;
import org.cunbao.normalise.TextKey;

/**
 * Whether two places are one, each as the unit named beside it would mean it.
 *
 * <p>What every village has (村部, 本村广场, from {@code resolve/relative-places.txt}) is a place only within its village:
 * in another village the same word agrees with nothing and contradicts nothing. A place that names more than that
 * (东河村文化广场) is the same wherever it is named.
 */
enum Places {
    SAME,
    /** The texts are alike, or one says more of the same. */
    LIKE,
    /** At least one is a place that every village has, and they are told by different units. */
    RELATIVE,
    DIFFERENT;

    private static final int ALIKE = 600;
    private static final Set<String> OF_EVERY_VILLAGE =
            WordFile.words("relative-places.txt").stream().map(TextKey::of).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> HERE = Set.of("本村", "我村", "本社区", "我社区", "本镇", "我镇", "镇", "村", "社区", "本", "各");

    /**
     * @param unitA the code of the unit that names {@code a}
     * @param unitB the code of the unit that names {@code b}
     */
    static Places relation(String a, String unitA, String b, String unitB) {
        String left = TextKey.of(a);
        String right = TextKey.of(b);
        boolean apart = !unitA.equals(unitB);
        if (apart && (isRelative(left) || isRelative(right))) {
            return RELATIVE;
        }
        if (left.equals(right) || (!apart && bare(left).equals(bare(right)))) {
            return SAME;
        }
        return areAlike(left, right) ? LIKE : DIFFERENT;
    }

    /** Whether a place is one that every village has, in a text's comparison form. */
    static boolean isRelative(String key) {
        return OF_EVERY_VILLAGE.contains(key) || OF_EVERY_VILLAGE.contains(bare(key));
    }

    private static boolean areAlike(String a, String b) {
        boolean within = a.length() > 1 && b.length() > 1 && (a.contains(b) || b.contains(a));
        return within || TextLikeness.likeness(TextLikeness.grams(a), TextLikeness.grams(b)) >= ALIKE;
    }

    /** Without words for "our", the longest first. */
    private static String bare(String key) {
        for (int length = Math.min(3, key.length() - 1); length > 0; length--) {
            if (HERE.contains(key.substring(0, length))) {
                return key.substring(length);
            }
        }
        return key;
    }
}
