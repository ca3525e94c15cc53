package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;
import org.cunbao.resolve.Identities.Duplicate;
import org.cunbao.resolve.Identities.Spoken;

/** Renews the conclusion who is who, kind by kind, those that others need first. */
final class Nightly {

    private static final Comparator<Spoken> ORDER = Comparator.comparingInt(Spoken::sheet)
            .thenComparingInt(Spoken::row)
            .thenComparingInt(Spoken::entry)
            .thenComparing(Spoken::kind);

    private final Mentions mentions;
    private final Conclusions conclusions;
    private final Seals seals;
    private final Rules rules;
    private final Sources sources;
    private final Map<String, Map<Speaker, String>> known = new TreeMap<>();
    private final Map<String, Set<Speaker>> moved = new TreeMap<>();
    private final List<Renewed> kinds = new ArrayList<>();

    /**
     * @param sources of all entries, as of the run
     */
    Nightly(Mentions mentions, Conclusions conclusions, Seals seals, Rules rules, Sources sources) {
        this.mentions = mentions;
        this.conclusions = conclusions;
        this.seals = seals;
        this.rules = rules;
        this.sources = sources;
    }

    Night night() {
        Map<String, Remembered> before = conclusions.remembered(Conclusions.Basis.of(sources, rules));
        boolean whole = rules.matching().stream()
                .allMatch(settings ->
                        before.getOrDefault(settings.id(), Remembered.nothing()).whole());
        for (MatchSettings settings : KindOrder.of(rules.matching())) {
            Remembered of = before.getOrDefault(settings.id(), Remembered.nothing());
            kinds.add(renewed(settings, whole ? of : of.broken()));
            before.remove(settings.id());
        }
        before.forEach((kind, of) -> kinds.add(Renewed.gone(kind, of.members())));
        kinds.sort(Comparator.comparing(Renewed::kind));
        return new Night(sources, !whole, kinds, duplicates());
    }

    private Renewed renewed(MatchSettings settings, Remembered before) {
        Set<Speaker> moves = new HashSet<>();
        settings.needs().forEach(need -> moves.addAll(moved.getOrDefault(need, Set.of())));
        Change change = new Change(of(settings), before, moves::contains);
        Renewal.Words words = new Renewal.Words(
                before.whole() ? mentions.findRulings(sources.township(), before.run(), settings.id()) : List.of(),
                mentions.findRulings(sources.township(), sources.run(), settings.id()));
        Resolver resolver = new Resolver(settings, rules.units(), seals::seal);
        Saying saying = new Saying(settings, rules.units(), mentions, sources, known);
        Renewed renewed = new Renewal(settings, resolver, words, saying)
                .renew(before, change, new PrintMaker(settings, seals::seal), sources);
        if (KindOrder.isNeeded(settings, rules.matching())) {
            known.put(settings.id(), renewed.standing().bySpeaker());
            moved.put(settings.id(), moved(renewed));
        }
        return renewed;
    }

    /** The submissions whose entries speak of things of the kind. */
    private List<Sources.Source> of(MatchSettings settings) {
        Set<String> forms =
                settings.mentions().stream().map(MatchSettings.Mention::form).collect(Collectors.toSet());
        return sources.all().stream()
                .filter(source -> forms.contains(source.form()))
                .toList();
    }

    private Set<Speaker> moved(Renewed renewed) {
        Map<Long, String> names = new TreeMap<>();
        sources.all().forEach(source -> names.put(source.receipt(), source.source()));
        return renewed.moves().stream()
                .filter(Renewed.Move::isOne)
                .map(Renewed.Move::place)
                .map(place ->
                        new Speaker(names.getOrDefault(place.receipt(), ""), place.sheet(), place.row(), place.entry()))
                .collect(Collectors.toSet());
    }

    private Map<Long, List<Duplicate>> duplicates() {
        Set<Long> receipts = new TreeSet<>();
        for (Renewed kind : kinds) {
            kind.files().gone().forEach(receipts::add);
            kind.files().printed().forEach(file -> receipts.add(file.receipt()));
            kind.moves().stream()
                    .filter(Renewed.Move::isOne)
                    .forEach(move -> receipts.add(move.place().receipt()));
        }
        Map<Long, Map<Spoken, Integer>> spoken = new TreeMap<>();
        receipts.forEach(receipt -> spoken.put(receipt, new TreeMap<>(ORDER)));
        kinds.forEach(kind -> speak(kind, spoken));
        Map<Long, List<Duplicate>> duplicates = new TreeMap<>();
        spoken.forEach((receipt, ones) ->
                duplicates.put(receipt, Duplicates.find(List.copyOf(ones.keySet()), one -> ones.getOrDefault(one, 0))));
        return duplicates;
    }

    private static void speak(Renewed kind, Map<Long, Map<Spoken, Integer>> spoken) {
        Standing standing = kind.standing();
        for (int row = 0; row < standing.size(); row++) {
            Roll.Line line = standing.line(row);
            Map<Spoken, Integer> ones = spoken.get(line.source().receipt());
            if (ones != null) {
                MentionKey key = line.key();
                ones.put(
                        new Spoken(key.sheet(), key.row(), key.entry(), kind.kind(), standing.entity(row)),
                        line.source().submission());
            }
        }
    }
}
