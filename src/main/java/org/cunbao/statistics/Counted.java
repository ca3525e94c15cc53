package org.cunbao.statistics;

import java.util.Map;

/**
 * An entry of a submission in force, and what it speaks of.
 *
 * @param key where it stands
 * @param submission to which it belongs
 * @param values canonical values by field, fields without a value left out
 * @param entities the ids of the things that it speaks of, by their kind; a kind that nobody tells apart may be left
 *     out, then the entry is a thing of its own
 */
public record Counted(EntryKey key, Submitted submission, Map<String, String> values, Map<String, String> entities) {

    public Counted {
        values = Map.copyOf(values);
        entities = Map.copyOf(entities);
    }
}
