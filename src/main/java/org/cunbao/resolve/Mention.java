package org.cunbao.resolve;

import java.util.Map;
import org.cunbao.vocabulary.Period;

/**
 * What one entry says of one entity.
 *
 * @param key where it stands
 * @param form of its submission
 * @param unit the code of the unit that reports it
 * @param period of its submission
 * @param submission names its submission among all: rows of one submission can be duplicates of each other
 * @param values normalised, by the name under which the match settings compare them; what has no value is not there.
 *     {@code person} holds the entity of the person that the same entry speaks of, where the settings ask for it
 */
public record Mention(
        MentionKey key, String form, String unit, Period period, String submission, Map<String, String> values) {

    public Mention {
        values = Map.copyOf(values);
    }
}
