package org.cunbao.resolve;

import java.util.Locale;

/** American Soundex of a name in Latin letters, for blocking (National Archives, General Information Leaflet 55). */
final class Soundex {

    private static final String DIGITS = "01230120022455012623010202";

    private Soundex() {}

    /** A letter and three digits; empty for a name that does not begin with a letter. */
    static String of(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        if (upper.isEmpty() || !isLetter(upper.charAt(0))) {
            return "";
        }
        StringBuilder code = new StringBuilder().append(upper.charAt(0));
        char before = digit(upper.charAt(0));
        for (int i = 1; i < upper.length() && code.length() < 4; i++) {
            char letter = upper.charAt(i);
            char digit = isLetter(letter) ? digit(letter) : '0';
            if (digit != '0' && digit != before) {
                code.append(digit);
            }
            if (letter != 'H' && letter != 'W') {
                before = digit;
            }
        }
        return code.append("000").substring(0, 4);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static char digit(char letter) {
        return DIGITS.charAt(letter - 'A');
    }
}
