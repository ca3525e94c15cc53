package org.cunbao.resolve.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.MentionKey;
import org.cunbao.resolve.Sources;
import org.cunbao.resolve.Speaker;

/** Makes mentions of one kind of entries: their values under the names by which they are compared. */
final class MentionMaker {

    private static final String PRECISION = ".precision";
    private static final int MOST_SHARED = 10;

    private final MatchSettings settings;
    private final Map<String, Map<Speaker, String>> known;
    private final Map<String, Map<String, String>> fields = new TreeMap<>();
    private final Map<Submission, Sources.Source> sources = new HashMap<>();

    private final Map<String, String> shared = new HashMap<>();

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

    /** The fields of such entries that are of use, under the names under which they are stored. */
    List<String> stored() {
        TreeSet<String> stored = new TreeSet<>();
        fields.values()
                .forEach(ofForm -> ofForm.values().forEach(field -> {
                    stored.add(field);
                    stored.add(field + PRECISION);
                }));
        return new ArrayList<>(stored);
    }

    /** Where some entries are stored. */
    EntryStream.Places places(Set<Speaker> speakers) {
        Map<String, Set<Long>> readings = new HashMap<>();
        sources.forEach((submission, source) -> readings.computeIfAbsent(source.source(), none -> new TreeSet<>())
                .add(submission.reading()));
        EntryStream.Places places = EntryStream.Places.none();
        speakers.forEach(speaker ->
                readings.getOrDefault(speaker.source(), Set.of()).forEach(reading -> places.add(reading, speaker)));
        return places;
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

    /** Ages, codes, days and names come again and again: each is held once. Numbers of persons and phones do not. */
    private String once(String value) {
        return value.length() > MOST_SHARED ? value : shared.computeIfAbsent(value, itself -> itself);
    }

    private Map<String, String> values(StoredEntry entry, String form, MentionKey key) {
        Map<String, String> values = new HashMap<>();
        fields.getOrDefault(form, Map.of()).forEach((name, field) -> {
            String value = entry.values().get(field);
            if (value != null) {
                values.put(name, once(value));
            }
            String precision = entry.values().get(field + PRECISION);
            if (precision != null) {
                values.put(once(name + PRECISION), once(precision));
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
