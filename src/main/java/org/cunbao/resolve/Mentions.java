package org.cunbao.resolve;

import java.util.List;
import java.util.Map;
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

    /** A person's words about contents of the kind that stand after the run; of several about one pair the newest. */
    List<Ruling> findRulings(String township, long run, String kind);
}
