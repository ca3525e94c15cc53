package org.cunbao.intake.ooxml;

/** The escapes {@code _x000D_} with which workbooks write characters that XML cannot (ECMA-376 part 1, 22.9.2.19). */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {}

    static String resolved(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = codeAt(text, at);
            if (code >= 0) {
                plain.append(text, from, at).append((char) code);
                from = at + LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? from : at + 1);
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int codeAt(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
