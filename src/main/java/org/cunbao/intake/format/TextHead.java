package org.cunbao.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** The beginning of a file as ASCII in small letters, whatever its encoding: enough to see which markup it is. */
public final class TextHead {

    private static final int LENGTH = 4096;

    private TextHead() {}

    /** Without byte order mark, zero bytes (of UTF-16) and leading white space. */
    public static String of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LENGTH), ISO_8859_1);
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }
}
