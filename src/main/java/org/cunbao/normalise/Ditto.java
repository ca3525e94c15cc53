package org.cunbao.normalise;

import java.util.Set;

/** Marks that mean "the value above" (counting rules, section 4, rule 8); the caller, who sees the column, follows them. */
public final class Ditto {

    /** As {@link Plain} writes them: NFKC makes {@code ″} two primes and {@code …} three dots. */
    private static final Set<String> MARKS = Set.of(
            "同上", "同前", "同上行", "同上列", "同上栏", "上同", "\"", "\"\"", "''", "'", "“", "”", "“”", "〃", "〃〃", "〞", "〝", "〝〞",
            "′′", "′", "′′′′", "...", "......", "↓", "↑", "ditto", "Ditto", "DITTO", "do.", "Do.", "同 上", "同 前");

    private Ditto() {}

    /** Whether the text is nothing but such a mark. */
    public static boolean isMark(String text) {
        return text.length() <= 12 && !isUsual(text) && MARKS.contains(Plain.of(bare(text)));
    }

    /** The cheap question before the dear one: no mark begins with a figure, nor with a character that is in none of them. */
    private static boolean isUsual(String text) {
        char first = text.isEmpty() ? '0' : text.charAt(0);
        return first >= '0' && first <= '9' || first >= 0x4E00 && first <= 0x9FFF && "同上".indexOf(first) < 0;
    }

    /** Without brackets around it or a full stop after it. */
    private static String bare(String text) {
        String trimmed = Plain.trimmed(text);
        boolean bracketed = trimmed.length() > 2
                && ((trimmed.startsWith("（") && trimmed.endsWith("）"))
                        || (trimmed.startsWith("(") && trimmed.endsWith(")")));
        if (bracketed) {
            return trimmed.substring(1, trimmed.length() - 1);
        }
        return trimmed.endsWith("。") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }
}
