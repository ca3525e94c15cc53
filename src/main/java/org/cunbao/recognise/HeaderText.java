package org.cunbao.recognise;

import java.util.regex.Pattern;
import org.cunbao.normalise.TextKey;

/** A header's text without the number that counts the columns: {@code ①姓名}, {@code 1.姓名} and {@code （1）姓名} are 姓名. */
final class HeaderText {

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*[*★]?\\s*(?:[①-⑳]\\s*[.、．]?|\\d{1,2}\\s*[.、．:：)）]|[（(]\\d{1,2}[）)])\\s*(?=\\D)");

    private HeaderText() {}

    /** The comparison key of the text without its number. */
    static String key(String text) {
        return TextKey.of(bare(text));
    }

    /** The text without its number; the text itself where it has none. */
    static String bare(String text) {
        return mayBeNumbered(text) ? NUMBER.matcher(text).replaceFirst("") : text;
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
