package org.cunbao.resolve;

/** What two telephone numbers say of each other: digits, with {@code *} for what the source hides. */
enum PhoneRelation {
    /** Equal, or one is the other without its area code. */
    SAME,
    /** One digit is another one, two neighbours are swapped, or one hides digits and those shown agree. */
    ONE_DIGIT,
    DIFFERENT;

    static PhoneRelation of(String a, String b) {
        if (a.equals(b) || isLocal(a, b) || isLocal(b, a)) {
            return SAME;
        }
        if (a.length() != b.length()) {
            return DIFFERENT;
        }
        return areClose(a, b) ? ONE_DIGIT : DIFFERENT;
    }

    /** A local number has seven or eight digits, an area code two or three and a nought before. */
    private static boolean isLocal(String shorter, String longer) {
        int code = longer.length() - shorter.length();
        boolean lengths = (shorter.length() == 7 || shorter.length() == 8) && (code == 3 || code == 4);
        return lengths && longer.charAt(0) == '0' && longer.endsWith(shorter);
    }

    private static boolean areClose(String a, String b) {
        int differing = 0;
        int last = -1;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i) && a.charAt(i) != '*' && b.charAt(i) != '*') {
                differing++;
                last = i;
            }
        }
        boolean hidden = a.indexOf('*') >= 0 || b.indexOf('*') >= 0;
        if (differing == 2) {
            return !hidden && a.charAt(last) == b.charAt(last - 1) && a.charAt(last - 1) == b.charAt(last);
        }
        return differing == (hidden ? 0 : 1);
    }
}
