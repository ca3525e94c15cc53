package org.cunbao.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

/**
 * What texts are compared by (counting rules, section 4, rule 9): NFKC, lower case, traditional to simplified character
 * by character, and nothing but letters and digits.
 *
 * <p>Every header, label and entry passes here, so each character's key is worked out once and kept in a table. Two
 * threads may work out the same one; both come to the same.
 */
public final class TextKey {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

    private static final char UNKNOWN = 0;
    private static final char DROPPED = 1;
    private static final char NOT_ONE_TO_ONE = 2;
    private static final char[] TABLE = new char[0x10000];

    private TextKey() {}

    /** The key of a text; empty for a text of nothing but punctuation and white space. */
    public static String of(String text) {
        int same = beginsAsItsKey(text);
        if (same == text.length()) {
            return text;
        }
        StringBuilder key = new StringBuilder(text.length()).append(text, 0, same);
        for (int i = same; i < text.length(); i++) {
            char mapped = mapped(text.charAt(i));
            if (mapped == NOT_ONE_TO_ONE) {
                return slow(text);
            }
            if (mapped != DROPPED) {
                key.append(mapped);
            }
        }
        return key.toString();
    }

    /** How many characters there are before the first that is another one in the key, or none. */
    private static int beginsAsItsKey(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) > NOT_ONE_TO_ONE && mapped(text.charAt(at)) == text.charAt(at)) {
            at++;
        }
        return at;
    }

    private static char mapped(char c) {
        char known = TABLE[c];
        return known != UNKNOWN ? known : learn(c);
    }

    private static char learn(char c) {
        char learnt = NOT_ONE_TO_ONE;
        if (!Character.isSurrogate(c) && UCharacter.getCombiningClass(c) == 0) {
            String key = slow(String.valueOf(c));
            learnt = key.isEmpty() ? DROPPED : key.length() == 1 ? key.charAt(0) : NOT_ONE_TO_ONE;
        }
        TABLE[c] = learnt;
        return learnt;
    }

    private static String slow(String text) {
        String lower = UCharacter.toLowerCase(ULocale.ROOT, NFKC.normalize(text));
        StringBuilder kept = new StringBuilder();
        lower.codePoints().filter(TextKey::isKept).forEach(kept::appendCodePoint);
        return simplified(kept.toString());
    }

    /** Some characters are each other's simplified form (苎, 苧): both get the smaller one. */
    private static synchronized String simplified(String text) {
        String once = SIMPLIFY.transliterate(text);
        String twice = SIMPLIFY.transliterate(once);
        boolean swapped = !twice.equals(once) && SIMPLIFY.transliterate(twice).equals(once);
        return swapped && once.compareTo(twice) < 0 ? once : twice;
    }

    /** Letters, digits and numerals such as {@code 〇}, which Unicode counts among neither. */
    private static boolean isKept(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint)
                || UCharacter.getType(codePoint) == UCharacterCategory.LETTER_NUMBER;
    }
}
