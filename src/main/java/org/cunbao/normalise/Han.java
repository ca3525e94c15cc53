package org.cunbao.normalise;

/**
 * Han characters for patterns, as ranges of code points: the JDK's own {@code \p{IsHan}} knows more of them with each
 * version, and the same text has to be read the same by all.
 */
final class Han {

    /** What stands between square brackets. */
    static final String RANGES = "\\u3005\\u3007\\u3400-\\u9FFF\\uE000-\\uFAFF\\x{20000}-\\x{3FFFF}";

    /** One Han character. */
    static final String ANY = "[" + RANGES + "]";

    private Han() {}
}
