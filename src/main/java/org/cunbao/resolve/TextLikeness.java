package org.cunbao.resolve;

import java.util.Arrays;
import org.cunbao.normalise.TextKey;

/** How alike two titles or sentences are: by pairs of neighbouring characters, and by the numbers that they bear. */
final class TextLikeness {

    private TextLikeness() {}

    /**
     * The pairs of neighbouring characters of a text's comparison form, sorted, each as often as it occurs; the character
     * itself for a text of one, nothing for a text without letters and digits.
     */
    static long[] grams(String text) {
        String key = TextKey.of(text);
        if (key.length() < 2) {
            return key.chars().asLongStream().toArray();
        }
        long[] grams = new long[key.length() - 1];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (long) key.charAt(i) << 16 | key.charAt(i + 1);
        }
        Arrays.sort(grams);
        return grams;
    }

    /** Dice's coefficient of two bags of pairs, per mille, half up: 1000 for equal ones, 0 where one has none. */
    static int likeness(long[] a, long[] b) {
        int all = a.length + b.length;
        return a.length == 0 || b.length == 0 ? 0 : (2000 * common(a, b) + all / 2) / all;
    }

    /** How much of the shorter text stands in the longer one, per mille, half up: a title and the same with an addition. */
    static int inclusion(long[] a, long[] b) {
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : (1000 * common(a, b) + least / 2) / least;
    }

    /** The numbers that tell parts of a series apart, as {@link SeriesNumbers} codes, sorted. */
    static long[] numbers(String text) {
        return SeriesNumbers.of(text);
    }

    /**
     * Whether the numbers say that these are different parts of a series: both have numbers of one sort (years, months,
     * ordinals …), and neither's include the other's.
     */
    static boolean numbersDiffer(long[] a, long[] b) {
        return SeriesNumbers.differ(a, b);
    }

    private static int common(long[] a, long[] b) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
