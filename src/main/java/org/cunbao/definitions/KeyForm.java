package org.cunbao.definitions;

/** What of a value makes a block's key. */
public enum KeyForm {
    /** The value, as texts are compared. */
    WHOLE("whole"),
    /** The sound of a name, without tones. */
    PINYIN("pinyin"),
    /** The sound of a name, sounds that are often mixed up taken as one. */
    LOOSE("loose"),
    /** The first three characters. */
    PREFIX("prefix"),
    /** The first letters' Soundex code, for names in Latin letters. */
    SOUNDEX("soundex"),
    /** The year of a date. */
    YEAR("year"),
    /** The month of a date. */
    MONTH("month"),
    /** The day, and the day after: days that are one apart share a block; an assumed day is every day of its month. */
    NEAR("near");

    private final String word;

    KeyForm(String word) {
        this.word = word;
    }

    /** The word for it after the colon in a definition. */
    public String word() {
        return word;
    }
}
