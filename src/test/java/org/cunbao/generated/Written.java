package org.cunbao.generated;

/**
 * A value as written, and what must be read.
 *
 * @param ink what stands in the cell
 * @param value the canonical value; empty: something is written and must come out empty; {@code null text} is {@link #NONE}
 * @param code the finding that it must give; empty for none
 * @param severity of that finding
 */
record Written(Ink ink, String value, String code, String severity) {

    /** No value, and none expected. */
    static final String NONE = "\0";

    static Written plain(Ink ink, String value) {
        return new Written(ink, value, "", "");
    }

    static Written plain(String text, String value) {
        return plain(Ink.text(text), value);
    }

    static Written nothing(String mark) {
        return plain(Ink.text(mark), NONE);
    }

    boolean isBlank() {
        return ink.isBlank();
    }
}
