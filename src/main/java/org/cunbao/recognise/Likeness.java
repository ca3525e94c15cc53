package org.cunbao.recognise;

/**
 * How alike two comparison keys are, in thousandths: containment first, at the end above all, since the last word
 * of a header is the thing that it asks for ({@code 活动内容类别}: a kind); then shared characters (Dice 1945).
 */
final class Likeness {

    /** What keys of the same characters in another order have. */
    static final int MOST_BY_CHARACTERS = 850;

    private Likeness() {}

    /** 0 … 1000; 1000 only for equal keys. Two keys that share nothing but one character score below 500. */
    static int of(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1000;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter >= 2 && (a.endsWith(b) || b.endsWith(a))) {
            return 550 + 400 * shorter / longer;
        }
        if (shorter >= 2 && (a.contains(b) || b.contains(a))) {
            return 500 + 350 * shorter / longer;
        }
        return 2 * shared(a, b) * MOST_BY_CHARACTERS / (a.length() + b.length());
    }

    private static int shared(String a, String b) {
        boolean[] used = new boolean[b.length()];
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = 0; j < b.length(); j++) {
                if (!used[j] && a.charAt(i) == b.charAt(j)) {
                    used[j] = true;
                    count++;
                    break;
                }
            }
        }
        return count;
    }
}
