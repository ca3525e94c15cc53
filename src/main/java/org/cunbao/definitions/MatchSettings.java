package org.cunbao.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How entries are told to speak of the same thing of one kind: after Fellegi and Sunter, a sum of match weights.
 *
 * @param id the kind of entity: {@code person}, {@code aid_action}
 * @param names its label in the two languages
 * @param needs kinds that are resolved first, since the entity that the same entry speaks of is compared under their name
 * @param mentions which entries speak of such a thing, at least one
 * @param derived values worked out of others before anything is compared
 * @param content the compared names that make up what an entry says: a person's word is tied to them
 * @param blocking which pairs are looked at
 * @param comparisons what is compared, in the order in which it is told
 * @param thresholds what becomes of a sum
 */
public record MatchSettings(
        String id,
        Form.Names names,
        List<String> needs,
        List<Mention> mentions,
        List<Derived> derived,
        List<String> content,
        List<Blocking> blocking,
        List<Comparison> comparisons,
        Thresholds thresholds) {

    /** The compared name that every entry has: the code of the unit that reports it. */
    public static final String UNIT = "unit";

    public MatchSettings {
        needs = List.copyOf(needs);
        mentions = List.copyOf(mentions);
        derived = List.copyOf(derived);
        content = List.copyOf(content);
        blocking = List.copyOf(blocking);
        comparisons = List.copyOf(comparisons);
    }

    /** Settings by which each entry speaks of a thing of its own. */
    public MatchSettings(String id, Form.Names names, List<Mention> mentions) {
        this(id, names, List.of(), mentions, List.of(), List.of(), List.of(), List.of(), new Thresholds(0, 0));
    }

    /**
     * One form whose entries speak of such a thing.
     *
     * @param form the form's id
     * @param fields the form's field by the name under which it is compared, in the order of the names
     */
    public record Mention(String form, Map<String, String> fields) {

        public Mention {
            fields = java.util.Collections.unmodifiableMap(new TreeMap<>(fields));
        }
    }

    /**
     * A value worked out of the first that is there.
     *
     * @param name under which it is compared
     * @param rule how
     * @param from compared names, in the order in which they are tried
     */
    public record Derived(String name, Rule rule, List<String> from) {

        /** How a value is worked out. */
        public enum Rule {
            /** The day of birth, written or within an identity number. */
            BIRTH_DATE,
            /** The year of birth, written, within an identity number, or the period's last year less an age. */
            BIRTH_YEAR,
            /** {@code male} or {@code female}, written or within an identity number. */
            GENDER,
            /** What a title is about: without words that any title may have, without the village. */
            TITLE_CORE,
            /** The same of the first value, with the month of the last. */
            TITLE_MONTH,
            /** The code of the only village that a title names, else of the village that reports it. */
            TITLE_VILLAGE
        }

        public Derived {
            from = List.copyOf(from);
        }
    }

    /**
     * One rule by which pairs are found: the entries of one block agree on all its keys.
     *
     * @param id its name
     * @param keys at least one; an entry that lacks one is in no block
     * @param cap the most entries that a block may have before it is divided
     * @param refine the keys by which a block above the cap is divided, one after the other
     */
    public record Blocking(String id, List<Key> keys, int cap, List<Key> refine) {

        public Blocking {
            keys = List.copyOf(keys);
            refine = List.copyOf(refine);
        }
    }

    /**
     * One key of a block.
     *
     * @param field a compared name
     * @param form what of it
     */
    public record Key(String field, KeyForm form) {}

    /**
     * Something that is compared.
     *
     * @param id its name
     * @param names its label in the two languages
     * @param levels in the order in which they are tried; the last holds for any pair
     */
    public record Comparison(String id, Form.Names names, List<Level> levels) {

        public Comparison {
            levels = List.copyOf(levels);
        }
    }

    /**
     * One answer of a comparison.
     *
     * @param id its name
     * @param when tests that must all hold; none holds for any pair
     * @param phrase how it is told in a sentence; empty: it is not worth telling
     * @param odds how often it holds; empty for a rule
     * @param weight what it adds, in thousandths of a bit
     * @param frequency by how much at most a rare or common name raises or lowers the weight, in thousandths; 0: not at
     *     all
     * @param effect what it means beyond its weight
     */
    public record Level(
            String id,
            List<Test> when,
            Optional<Form.Names> phrase,
            Optional<Odds> odds,
            int weight,
            int frequency,
            Effect effect) {

        public Level {
            when = List.copyOf(when);
        }
    }

    /**
     * How often a level holds.
     *
     * @param m among pairs that are the same, above 0
     * @param u among pairs that are not, above 0
     */
    public record Odds(double m, double u) {}

    /** What a level means beyond its weight. */
    public enum Effect {
        /** Nothing. */
        NONE,
        /** Where a kind has such levels, a pair is the same only if one of them holds. */
        SUPPORTS,
        /** The pair is at most asked about. */
        DOUBTS,
        /** The pair is the same whatever else is said, unless it is never the same. */
        ALWAYS,
        /** The pair is not the same, and no cluster holds both. */
        NEVER
    }

    /**
     * One test of two entries.
     *
     * @param kind what is tested
     * @param relation the relation that must hold; empty for tests that know one only
     * @param fields the compared names that it looks at
     * @param number its argument, in thousandths; 0 for tests without
     */
    public record Test(MatchTest kind, String relation, List<String> fields, int number) {

        public Test {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What becomes of a sum of weights, in thousandths.
     *
     * @param same from here on they are the same
     * @param ask from here on, up to {@code same}, a person is asked
     */
    public record Thresholds(int same, int ask) {}
}
