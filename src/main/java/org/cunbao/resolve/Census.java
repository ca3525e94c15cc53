package org.cunbao.resolve;

import java.util.List;
import java.util.Map;

/**
 * Who is who in numbers, after a run.
 *
 * @param entities how many there are, by kind
 * @param duplicates rows that say nothing new, of the files that the run read
 * @param waiting pairs of entities that wait for a person
 * @param asked of these, pairs that did not wait before the run
 * @param refined blocks above their cap that were divided by the next key
 */
public record Census(Map<String, Integer> entities, int duplicates, int waiting, int asked, List<String> refined) {

    public Census {
        refined = List.copyOf(refined);
    }

    /** Where nothing was resolved. */
    public static Census none() {
        return new Census(Map.of(), 0, 0, 0, List.of());
    }
}
