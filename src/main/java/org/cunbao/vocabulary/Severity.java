package org.cunbao.vocabulary;

/** How much a {@link Finding} matters. Ordered from least to most. */
public enum Severity {
    /** Worth knowing; nothing was lost and nothing needs a person. */
    INFO("info"),
    /** A value or a part was not used, or may be wrong; the rest counts. */
    WARNING("warning"),
    /** A row, table or file could not be used. */
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The word written to tables and files: {@code info}, {@code warning} or {@code error}. */
    public String code() {
        return code;
    }
}
