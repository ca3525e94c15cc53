package org.cunbao.resolve;

/** The likeness of names after Jaro and Winkler (Winkler 1990), with the usual prefix scale of 0.1 for four characters. */
final class JaroWinkler {

    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    /** From 0 for names without anything in common to 1000 for equal ones, rounded down. */
    static int perMille(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1000;
        }
        double jaro = jaro(one, other);
        int prefix = 0;
        int shortest = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < shortest && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return (int) ((jaro + prefix * 0.1 * (1 - jaro)) * 1000);
    }

    private static double jaro(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] used = new boolean[other.length()];
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= end; j++) {
                if (!used[j] && one.charAt(i) == other.charAt(j)) {
                    used[j] = true;
                    common.append(one.charAt(i));
                    break;
                }
            }
        }
        return common.isEmpty() ? 0 : share(one, other, common, used);
    }

    private static double share(String one, String other, CharSequence common, boolean[] used) {
        int seen = 0;
        int moved = 0;
        for (int j = 0; j < used.length; j++) {
            if (used[j]) {
                moved += common.charAt(seen) == other.charAt(j) ? 0 : 1;
                seen++;
            }
        }
        double matches = common.length();
        return (matches / one.length() + matches / other.length() + (matches - moved / 2) / matches) / 3;
    }
}
