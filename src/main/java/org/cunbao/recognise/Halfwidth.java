package org.cunbao.recognise;

/** Full-width ASCII to half-width, white space dropped: enough to look at a cell's shape. */
final class Halfwidth {

    private Halfwidth() {}

    static String of(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff';
            boolean wide = c >= '\uff01' && c <= '\uff5e';
            if ((space || wide) && plain == null) {
                plain = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (plain != null && !space) {
                plain.append(wide ? (char) (c - 0xfee0) : c);
            }
        }
        return plain == null ? text : plain.toString();
    }
}
