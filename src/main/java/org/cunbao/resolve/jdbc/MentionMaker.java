package org.cunbao.resolve.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.MentionKey;
import org.cunbao.resolve.Sources;
import org.cunbao.resolve.Speaker;

/** Makes mentions of one kind of entries: their values under the names by which they are compared. */
final class MentionMaker {

    private final MatchSettings settings;
    private final Map<String, Map<Speaker, String>> known;
    private final Map<String, Map<String, String>> fields = new TreeMap<>();
    private final Map<Submission, Sources.Source> sources = new HashMap<>();

    /** A submission by handles. */
    private record Submission(long reading, int number) {}

    MentionMaker(Sources sources, MatchSettings settings, Map<String, Map<Speaker, String>> known) {
        this.settings = settings;
        this.known = known;
        settings.mentions().forEach(mention -> fields.put(mention.form(), new TreeMap<>(mention.fields())));
        sources.all().stream()
                .filter(source -> fields.containsKey(source.form()))
                .forEach(source -> this.sources.put(new Submission(source.reading(), source.submission()), source));
    }

    /** The readings that hold such entries. */
    List<Long> readings() {
        TreeSet<Long> readings = new TreeSet<>();
        sources.keySet().forEach(submission -> readings.add(submission.reading()));
        return new ArrayList<>(readings);
    }

    /** What the entry says of a thing of the kind; empty for an entry of a form that speaks of none. */
    Optional<Mention> of(StoredEntry entry) {
        Sources.Source source = sources.get(new Submission(entry.reading(), entry.submission()));
        if (source == null) {
            return Optional.empty();
        }
        MentionKey key = new MentionKey(
                source.receivedAt(),
                source.name(),
                source.source(),
                entry.sheet(),
                entry.row(),
                entry.number(),
                settings.id());
        return Optional.of(new Mention(
                key, source.form(), source.unit(), source.period(), source.key(), values(entry, source.form(), key)));
    }

    private Map<String, String> values(StoredEntry entry, String form, MentionKey key) {
        Map<String, String> values = new HashMap<>();
        fields.getOrDefault(form, Map.of()).forEach((name, field) -> {
            String value = entry.values().get(field);
            if (value != null) {
                values.put(name, value);
            }
            String precision = entry.values().get(field + ".precision");
            if (precision != null) {
                values.put(name + ".precision", precision);
            }
        });
        for (String kind : settings.needs()) {
            String entity = known.getOrDefault(kind, Map.of()).get(Speaker.of(key));
            if (entity != null) {
                values.put(kind, entity);
            }
        }
        return values;
    }
}
