package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** What mentions of one kind say, each read once when it is first needed. */
final class Saying {

    private final MatchSettings settings;
    private final Units units;
    private final Mentions mentions;
    private final Sources sources;
    private final Map<String, Map<Speaker, String>> known;
    private final Map<MentionKey, Mention> heard = new HashMap<>();

    /**
     * @param sources of all of them
     * @param known what the entries speak of, by kinds that the settings need
     */
    Saying(
            MatchSettings settings,
            Units units,
            Mentions mentions,
            Sources sources,
            Map<String, Map<Speaker, String>> known) {
        this.settings = settings;
        this.units = units;
        this.mentions = mentions;
        this.sources = sources;
        this.known = known;
    }

    /** Hears all that some submissions say. */
    void hearAll(List<Sources.Source> of) {
        if (!of.isEmpty()) {
            take(mentions.find(new Sources(sources.township(), sources.run(), of, sources.inForce()), settings, known));
        }
    }

    /** Hears some entries. */
    void hear(Set<Speaker> speakers) {
        if (!speakers.isEmpty()) {
            take(mentions.find(sources, settings, known, speakers));
        }
    }

    /** Hears those that were not heard yet. */
    void hearAt(Collection<MentionKey> keys) {
        Set<Speaker> unheard = new HashSet<>();
        keys.stream().filter(key -> !heard.containsKey(key)).forEach(key -> unheard.add(Speaker.of(key)));
        hear(unheard);
    }

    private void take(List<Mention> said) {
        said.forEach(mention -> heard.put(mention.key(), mention));
    }

    boolean isHeard(MentionKey key) {
        return heard.containsKey(key);
    }

    /** All that was heard. */
    Table table() {
        return new Table(settings, units, new ArrayList<>(heard.values()));
    }

    /** Some of it. */
    Table table(Collection<MentionKey> keys) {
        return new Table(
                settings,
                units,
                keys.stream().map(key -> Objects.requireNonNull(heard.get(key))).toList());
    }

    /** A mention that was heard. */
    Optional<Mention> find(MentionKey key) {
        return Optional.ofNullable(heard.get(key));
    }

    /** Where the mentions stand that were heard, in order. */
    List<MentionKey> keys() {
        return heard.keySet().stream().sorted().toList();
    }
}
