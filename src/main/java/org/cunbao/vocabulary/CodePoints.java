package org.cunbao.vocabulary;

import java.util.Comparator;

/** Order by code points, as UTF-8 bytes and {@code COLLATE "C"} have it; UTF-16 order differs beyond the first plane. */
public final class CodePoints {

    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length()) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(i);
            if (a != b) {
                return Integer.compare(a, b);
            }
            i += Character.charCount(a);
        }
        return Integer.compare(left.length(), right.length());
    }
}
