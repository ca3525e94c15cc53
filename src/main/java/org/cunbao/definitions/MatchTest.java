package org.cunbao.definitions;

import java.util.List;

/** The tests by which a level of a comparison holds; written {@code test [relation] field… [number]}. */
public enum MatchTest {
    /** One of the two lacks one of the fields. */
    MISSING("missing", List.of(), 9, false),
    /** Both have all the fields. */
    PRESENT("present", List.of(), 9, false),
    /** Equal as texts are compared. */
    EQUAL("equal", List.of(), 1, false),
    /** Names of one sound. */
    HOMOPHONE("homophone", List.of(), 1, false),
    /** Names of one sound, once sounds that are often mixed up are taken as one. */
    NEAR_HOMOPHONE("near-homophone", List.of(), 1, false),
    /** Names that differ in one character, which looks like the other's. */
    LOOK_ALIKE("look-alike", List.of(), 1, false),
    /** Identity numbers. */
    ID("id", List.of("same", "compatible", "birth", "different"), 1, false),
    /** Telephone numbers. */
    PHONE("phone", List.of("same", "one-digit"), 1, false),
    /** More than so many different names (the second field) stand beside the value of the first. */
    CROWDED("crowded", List.of(), 2, true),
    /** Days. */
    DAY("day", List.of("same", "within-one", "same-month-assumed", "swapped", "same-year"), 1, false),
    /** Whole numbers that differ by at most so much. */
    NEAR("near", List.of(), 1, true),
    /** Texts whose pairs of characters agree to at least this share. */
    ALIKE("alike", List.of(), 1, true),
    /** Texts one of which holds the other. */
    WITHIN("within", List.of(), 1, false),
    /** The numbers in two texts: an edition, a lesson. */
    NUMBERS("numbers", List.of("same", "different"), 1, false),
    /** Names in Latin letters that agree to at least this share (Jaro and Winkler). */
    SIMILAR("similar", List.of(), 1, true),
    /** Places, seen from the units that name them. */
    PLACE("place", List.of("same", "like", "relative", "different"), 1, false),
    /** Units of the organisation tree. */
    UNIT("unit", List.of("same", "merged", "township", "different"), 1, false);

    private final String word;
    private final List<String> relations;
    private final int fields;
    private final boolean number;

    MatchTest(String word, List<String> relations, int fields, boolean number) {
        this.word = word;
        this.relations = relations;
        this.fields = fields;
        this.number = number;
    }

    /** The word for it in a definition. */
    public String word() {
        return word;
    }

    /** The relations of which it must name one; empty where there is but one. */
    public List<String> relations() {
        return relations;
    }

    /** How many fields it takes; 9 stands for one or more. */
    int fields() {
        return fields;
    }

    /** Whether a number follows. */
    boolean number() {
        return number;
    }

    /** How it is written: {@code near FIELD NUMBER}. */
    String usage() {
        StringBuilder usage = new StringBuilder(word);
        if (!relations.isEmpty()) {
            usage.append(' ').append(String.join("|", relations));
        }
        usage.append(fields == 9 ? " FIELD…" : " FIELD".repeat(fields));
        return usage.append(number ? " NUMBER" : "").toString();
    }
}
