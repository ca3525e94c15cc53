package org.cunbao.vocabulary;

/** The two languages that everything said to people exists in. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Chinese for any tag that begins with {@code zh}, else English. */
    public static Language of(String tag) {
        return tag.startsWith("zh") ? CHINESE : ENGLISH;
    }
}
