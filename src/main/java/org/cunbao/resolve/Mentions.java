package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunbao.definitions.MatchSettings;

/** What entries say, and what people said about them, as of any run. */
public interface Mentions {

    /** Where the entries stand that can speak after the run. */
    Sources findSources(String township, long run);

    /**
     * Everything that is said of things of one kind, in no promised order.
     *
     * @param known what the entries were found to speak of, by kind: the kinds that the settings need are filled in
     */
    List<Mention> find(Sources sources, MatchSettings settings, Map<String, Map<Speaker, String>> known);

    /** The same of some entries only; those that say nothing of such a thing are passed over. */
    List<Mention> find(
            Sources sources, MatchSettings settings, Map<String, Map<Speaker, String>> known, Set<Speaker> speakers);

    /** A person's words about contents of the kind that stand after the run; of several about one pair the newest. */
    default List<Ruling> findRulings(String township, long run, String kind) {
        return findRuled(township, run, kind).stream().map(Ruled::ruling).toList();
    }

    /** The same with what was said when they were spoken; the newest first. */
    List<Ruled> findRuled(String township, long run, String kind);

    /**
     * A person's word, and what both sides said then.
     *
     * @param decision the decision's number
     * @param ruling what was decided
     * @param left the content of the ruling's left side, by name
     * @param right of its right side
     */
    record Ruled(long decision, Ruling ruling, Map<String, String> left, Map<String, String> right) {

        public Ruled {
            left = Map.copyOf(left);
            right = Map.copyOf(right);
        }
    }
}
