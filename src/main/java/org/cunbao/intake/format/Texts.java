package org.cunbao.intake.format;

/** What counts as text: white space alone does not, and what no database can hold is replaced. */
public final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Whether nothing in the text can be seen: ordinary, no-break, ideographic and zero-width spaces, controls, byte order marks. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return c <= ' ' && c != 0
                || c >= 0x7F && c <= 0xA0
                || c == 0xAD
                || c >= 0x2000 && c <= 0x200F
                || c >= 0x2028 && c <= 0x202F
                || c >= 0x205F && c <= 0x2064
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** The text with NUL and lone surrogates, which PostgreSQL refuses, as U+FFFD; the same object if there are none. */
    public static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder sound = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                sound = sound == null ? new StringBuilder(text) : sound;
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound == null ? text : sound.toString();
    }
}
