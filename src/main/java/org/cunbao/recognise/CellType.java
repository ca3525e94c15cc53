package org.cunbao.recognise;

/** What one cell looks like by itself, before its column is known; the coarse types by which columns are told apart. */
enum CellType {
    ID_NUMBER,
    PHONE,
    DATE,
    NUMBER,
    /** {@code 7.23}: a month and a day, or a number with decimals. */
    DAY_NUMBER,
    /** A mark such as √ or ×. */
    TICK,
    /** A word for yes or no. */
    YES_NO,
    /** Two to four Han characters that begin with a surname. */
    PERSON,
    /** Several persons' names. */
    PERSONS,
    DITTO,
    TEXT;

    boolean isNumber() {
        return this == NUMBER || this == DAY_NUMBER;
    }

    /** Whether a header could never look like this. */
    boolean isValue() {
        return this != TEXT && this != PERSON && this != PERSONS;
    }
}
