package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;

/**
 * Tells why some entries were found to speak of one thing: they alone are compared again, by what decided.
 *
 * <p>Which levels hold depends on the two entries only. How rare a name is does not, so that weights may be others than they
 * were; they are not told.
 */
public final class Reunion {

    private final Mentions mentions;
    private final Seals seals;

    public Reunion(Mentions mentions, Seals seals) {
        this.mentions = mentions;
        this.seals = seals;
    }

    /**
     * Which state is meant.
     *
     * @param township its code
     * @param run as of which run
     * @param rules under which it was drawn
     * @param identities who is who there: of what the settings need beside the kind itself
     */
    public record State(String township, long run, Rules rules, Identities identities) {}

    /**
     * Where an entry stands.
     *
     * @param sha256 of its file
     * @param sheet the sheet's number
     * @param row its first row
     * @param entry its number in the row
     */
    public record Where(String sha256, int sheet, int row, int entry) {

        static Where of(MentionKey key) {
            return new Where(bytes(key.source()), key.sheet(), key.row(), key.entry());
        }
    }

    /**
     * The strongest link of each entry to one before it, for those that have one among themselves; group by group.
     *
     * @param kind of the things
     * @param groups entries that speak of one thing each
     */
    public List<List<Link>> links(State state, String kind, List<Set<Where>> groups) {
        Optional<MatchSettings> settings = state.rules().matching().stream()
                .filter(known -> known.id().equals(kind))
                .findFirst();
        if (settings.isEmpty() || groups.isEmpty()) {
            return groups.stream().map(group -> List.<Link>of()).toList();
        }
        Map<Where, Mention> said = said(state, settings.get(), groups);
        List<Ruling> rulings = mentions.findRulings(state.township(), state.run(), kind);
        Resolver resolver = new Resolver(settings.get(), state.rules().units(), seals::seal);
        List<List<Link>> links = new ArrayList<>();
        for (Set<Where> group : groups) {
            List<Mention> of = group.stream()
                    .flatMap(where -> Optional.ofNullable(said.get(where)).stream())
                    .toList();
            links.add(strongest(resolver.resolve(of, rulings).links()));
        }
        return links;
    }

    private Map<Where, Mention> said(State state, MatchSettings settings, List<Set<Where>> groups) {
        Set<String> hashes = new HashSet<>();
        groups.forEach(group -> group.forEach(where -> hashes.add(where.sha256())));
        Sources sources = narrowed(mentions.findSources(state.township(), state.run()), hashes);
        Map<Where, Mention> said = new HashMap<>();
        mentions.find(sources, settings, needed(state, settings, sources))
                .forEach(mention -> said.put(Where.of(mention.key()), mention));
        return said;
    }

    private static Sources narrowed(Sources all, Set<String> hashes) {
        return new Sources(
                all.township(),
                all.run(),
                all.all().stream()
                        .filter(source -> hashes.contains(bytes(source.source())))
                        .toList(),
                all.inForce());
    }

    /** The name of a source begins with the hash of its bytes. */
    private static String bytes(String source) {
        int at = source.indexOf('@');
        return at < 0 ? source : source.substring(0, at);
    }

    private static Map<String, Map<Speaker, String>> needed(State state, MatchSettings settings, Sources sources) {
        Map<String, Map<Speaker, String>> needed = new HashMap<>();
        if (!settings.needs().isEmpty()) {
            sources.receipts()
                    .forEach((source, receipt) -> state.identities()
                            .findSpoken(receipt)
                            .forEach(one -> needed.computeIfAbsent(one.kind(), kind -> new HashMap<>())
                                    .put(new Speaker(source, one.sheet(), one.row(), one.entry()), one.entity())));
            needed.keySet().retainAll(settings.needs());
        }
        return needed;
    }

    private static List<Link> strongest(List<Link> links) {
        Map<MentionKey, Link> strongest = new HashMap<>();
        for (Link link : links) {
            if (link.verdict() != Link.Verdict.RULED_DIFFERENT && link.verdict() != Link.Verdict.SPLIT) {
                strongest.merge(link.right(), link, (one, other) -> one.weight() >= other.weight() ? one : other);
            }
        }
        return strongest.values().stream()
                .sorted(Comparator.comparing(Link::right))
                .toList();
    }
}
