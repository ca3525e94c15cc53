package org.cunbao.normalise;

/** Whether two short names could be meant for each other: for asking a person, never for deciding. */
final class Likeness {

    private Likeness() {}

    /** One character put in, left out or changed, or one name part of the other. */
    static boolean isClose(String a, String b) {
        if (a.length() < 2 || b.length() < 2 || a.length() > 12) {
            return false;
        }
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - from - end <= 1;
    }
}
