package org.cunbao.audit;

import java.util.Locale;

/** Why a figure is another than it was; switched on one after another in this order. */
public enum Cause {
    /** Everything of then, read and counted by the program of now. */
    PROGRAM,
    /** The forms: their fields, synonyms and code lists. */
    FORMS,
    /** The units: their names, dates and successors. */
    UNITS,
    /** How entries are told to speak of the same thing. */
    MATCHING,
    /** What is counted. */
    DEFINITIONS,
    /** Files for something that had not been reported. */
    LATE,
    /** Files for something that had been reported before. */
    RESUBMITTED,
    /** A person's words on what a table is or how its columns read. */
    ASSIGNED,
    /** Files that were withdrawn, or are counted again. */
    WITHDRAWN,
    /** A person's words on what is the same and what is different. */
    DECIDED;

    /** The word for it: {@code resubmitted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
