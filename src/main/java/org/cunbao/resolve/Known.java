package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who is who in one township as of one run, drawn from nothing and held in memory. */
public final class Known implements Identities, Picture {

    private static final Comparator<Spoken> ORDER = Comparator.comparingInt(Spoken::sheet)
            .thenComparingInt(Spoken::row)
            .thenComparingInt(Spoken::entry)
            .thenComparing(Spoken::kind);

    private final Sources sources;
    private final Map<String, Resolution> kinds;
    private final Map<Speaker, Integer> submissions;
    private final Map<Long, List<Spoken>> spoken = new HashMap<>();
    private final Map<Long, List<Duplicate>> duplicates = new TreeMap<>();

    /**
     * @param sources of the mentions
     * @param kinds what was found, by kind, in the order of the kinds' ids
     * @param submissions the number of the submission of each entry that speaks
     */
    Known(Sources sources, Map<String, Resolution> kinds, Map<Speaker, Integer> submissions) {
        this.sources = sources;
        this.kinds = new TreeMap<>(kinds);
        this.submissions = Map.copyOf(submissions);
        Map<String, Long> receipts = sources.receipts();
        Map<Long, Map<Spoken, Integer>> said = new TreeMap<>();
        kinds.forEach((kind, resolution) -> resolution
                .entities()
                .forEach(entity -> entity.members().forEach(member -> {
                    Speaker speaker = Speaker.of(member);
                    Spoken one = new Spoken(member.sheet(), member.row(), member.entry(), kind, entity.id());
                    said.computeIfAbsent(receipts.get(member.source()), receipt -> new HashMap<>())
                            .put(one, submissions.getOrDefault(speaker, 0));
                })));
        said.forEach((receipt, ones) -> {
            List<Spoken> ordered = new ArrayList<>(ones.keySet());
            ordered.sort(ORDER);
            spoken.put(receipt, List.copyOf(ordered));
            List<Duplicate> found = Duplicates.find(ordered, one -> ones.getOrDefault(one, 0));
            if (!found.isEmpty()) {
                duplicates.put(receipt, found);
            }
        });
    }

    @Override
    public Sources sources() {
        return sources;
    }

    /** What was found, by kind, in the order of the kinds' ids. */
    public Map<String, Resolution> kinds() {
        return kinds;
    }

    /** What was found of one kind; nothing of a kind that there is not. */
    public Resolution kind(String kind) {
        return kinds.getOrDefault(kind, new Resolution(List.of(), List.of(), List.of()));
    }

    @Override
    public List<Link> waiting(String kind) {
        Map<MentionKey, String> entities = new HashMap<>();
        Set<String> counted = new HashSet<>();
        kind(kind)
                .entities()
                .forEach(entity -> entity.members().forEach(member -> {
                    entities.put(member, entity.id());
                    if (isInForce(member)) {
                        counted.add(entity.id());
                    }
                }));
        List<WaitingPairs.Claim<Link>> claims = new ArrayList<>();
        for (Link link : kind(kind).links()) {
            claims.add(new WaitingPairs.Claim<>(
                    link,
                    Objects.requireNonNull(entities.get(link.left())),
                    Objects.requireNonNull(entities.get(link.right())),
                    link.weight(),
                    link.verdict()));
        }
        return WaitingPairs.of(claims, counted);
    }

    @Override
    public Optional<Link> findLink(String kind, String pair) {
        return kind(kind).links().stream()
                .filter(link -> link.pair().equals(pair))
                .findFirst();
    }

    @Override
    public Optional<Entity> findEntity(String id) {
        return kinds.values().stream()
                .flatMap(resolution -> resolution.entities().stream())
                .filter(entity -> entity.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Link> findLinks(Entity entity) {
        Set<MentionKey> members = new HashSet<>(entity.members());
        return kind(entity.kind()).links().stream()
                .filter(link -> members.contains(link.left()) || members.contains(link.right()))
                .toList();
    }

    private boolean isInForce(MentionKey mention) {
        return sources.inForce().contains(mention.source() + "/" + submissions.getOrDefault(Speaker.of(mention), 0));
    }

    @Override
    public Map<Speaker, String> entities(String kind) {
        Map<Speaker, String> entities = new HashMap<>();
        kind(kind)
                .entities()
                .forEach(entity -> entity.members().forEach(member -> entities.put(Speaker.of(member), entity.id())));
        return entities;
    }

    /** Every duplicate row, by the number of its receipt. */
    public Map<Long, List<Duplicate>> duplicates() {
        return duplicates;
    }

    @Override
    public List<Spoken> findSpoken(long receipt) {
        return spoken.getOrDefault(receipt, List.of());
    }

    @Override
    public Set<Long> findReceipts(Collection<String> entities) {
        Set<String> wanted = new HashSet<>(entities);
        Set<Long> receipts = new TreeSet<>();
        spoken.forEach((receipt, said) -> {
            if (said.stream().anyMatch(one -> wanted.contains(one.entity()))) {
                receipts.add(receipt);
            }
        });
        return receipts;
    }

    @Override
    public List<Duplicate> findDuplicates(long receipt) {
        return duplicates.getOrDefault(receipt, List.of());
    }
}
