package org.cunbao.normalise;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/**
 * A cell's text made even for reading: NFKC, every kind of dash a hyphen, every kind of tilde {@code ~}, white space as
 * single blanks, nothing invisible, nothing at either end.
 */
final class Plain {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final String DASHES = "‐‑‒–—―−─━﹣－";
    private static final String TILDES = "～〜∼˜";

    private Plain() {}

    static String of(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        String normal = NFKC.normalize(raw);
        StringBuilder plain = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            append(plain, normal.charAt(i));
        }
        int end = plain.length();
        return plain.substring(0, end > 0 && plain.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** The same without any blank. */
    static String compact(String raw) {
        return of(raw).replace(" ", "");
    }

    /** The text as written, without white space and invisible characters at its ends. */
    static String trimmed(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && (isBlank(raw.charAt(from)) || isInvisible(raw.charAt(from)))) {
            from++;
        }
        while (to > from && (isBlank(raw.charAt(to - 1)) || isInvisible(raw.charAt(to - 1)))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static void append(StringBuilder plain, char c) {
        if (isBlank(c)) {
            if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (DASHES.indexOf(c) >= 0) {
            plain.append('-');
        } else if (TILDES.indexOf(c) >= 0) {
            plain.append('~');
        } else if (!isInvisible(c)) {
            plain.append(c);
        }
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (!isUsual(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || !isUsual(c) && (c == 0x85 || UCharacter.isUWhiteSpace(c));
    }

    /** Nearly every character of a cell: neither blank nor invisible nor in need of being made even. */
    private static boolean isUsual(char c) {
        return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
    }

    private static boolean isInvisible(char c) {
        return !isUsual(c) && isUnseen(c);
    }

    private static boolean isUnseen(char c) {
        return c == 0x7F || UCharacter.getType(c) == UCharacter.FORMAT || UCharacter.getType(c) == UCharacter.CONTROL;
    }
}
