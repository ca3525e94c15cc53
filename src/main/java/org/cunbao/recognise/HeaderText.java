package org.cunbao.recognise;

import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;

/**
 * A header's text without the number that counts the columns ({@code ①姓名}, {@code 1.姓名} and {@code （1）姓名} are 姓名)
 * and without the same said in English ({@code 姓名 Name}).
 */
final class HeaderText {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*[*★]?\\s*(?:[①-⑳]\\s*[.、．]?|\\d{1,2}\\s*[.、．:：)）]|[（(]\\d{1,2}[）)])\\s*(?=\\D)");

    private static final int FEWEST_WITH_ENGLISH = 3;

    private HeaderText() {}

    /** Three Latin letters or more on one side of at least two Chinese characters; {@code 志愿者ID} keeps its own. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<=\\p{IsHan}{2}.{0,40})(?<![A-Za-z])[\\s/／|]*[A-Za-z](?:[^A-Za-z\\p{IsHan}]*[A-Za-z]){2,}[\\s.]*$"
                    + "|^\\s*[A-Za-z](?:[^A-Za-z\\p{IsHan}]*[A-Za-z]){2,}[\\s./／|:：]*(?=\\p{IsHan}{2})",
            Pattern.DOTALL);

    /** The comparison key of the text without its number. */
    static String key(String text) {
        return TextKey.of(bare(text));
    }

    /** The text without its number and its English; the text itself where it has neither. */
    static String bare(String text) {
        String bare = mayBeNumbered(text) ? NUMBER.matcher(text).replaceFirst("") : text;
        return hasEnglish(bare) ? ENGLISH.matcher(bare).replaceFirst("") : bare;
    }

    /** The cheap question before the dear one: a Latin letter at either end. */
    private static boolean hasEnglish(String text) {
        int last = text.length() - 1;
        while (last > 0 && (text.charAt(last) <= ' ' || text.charAt(last) == '.')) {
            last--;
        }
        return last > FEWEST_WITH_ENGLISH && (isLatin(text.charAt(last)) || isLatin(text.charAt(0)));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The cheap question before the dear one: a number near the beginning, and a mark behind it. */
    private static boolean mayBeNumbered(String text) {
        for (int i = 0; i < Math.min(3, text.length()); i++) {
            char c = text.charAt(i);
            if (c >= '①' && c <= '⑳') {
                return true;
            }
            if (isDigit(c)) {
                return isMarkBehind(text, i + 1);
            }
        }
        return false;
    }

    private static boolean isMarkBehind(String text, int behindDigit) {
        int at = behindDigit;
        while (at < text.length() && (text.charAt(at) <= ' ' || at == behindDigit && isDigit(text.charAt(at)))) {
            at++;
        }
        return at < text.length() && ".、．:：)）".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a character is one of 0 to 9, and no full-width or Chinese figure. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
