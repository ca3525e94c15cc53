package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;

/**
 * Who is who as it is kept. Pairs that are simply the same are not kept: those of one entity are found again among its
 * entries alone, since two of one entity can contradict each other no more than its whole does.
 */
final class KeptPicture implements Picture {

    private static final Comparator<Link> ORDER =
            Comparator.comparing(Link::left).thenComparing(Link::right);

    private final Sources sources;
    private final Map<Long, Sources.Source> byReceipt = new HashMap<>();
    private final Rules rules;
    private final Conclusions conclusions;
    private final Mentions mentions;
    private final Seals seals;

    KeptPicture(Sources sources, Rules rules, Conclusions conclusions, Mentions mentions, Seals seals) {
        this.sources = sources;
        sources.all().forEach(source -> byReceipt.put(source.receipt(), source));
        this.rules = rules;
        this.conclusions = conclusions;
        this.mentions = mentions;
        this.seals = seals;
    }

    @Override
    public Sources sources() {
        return sources;
    }

    @Override
    public List<Link> waiting(String kind) {
        return conclusions.findWaiting(sources.township()).stream()
                .filter(waiting -> waiting.kind().equals(kind))
                .map(Conclusions.Waiting::link)
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<Link> findLink(String kind, String pair) {
        return conclusions.findNamed(sources.township(), kind, pair).stream().min(ORDER);
    }

    @Override
    public Optional<Entity> findEntity(String id) {
        String kind = kind(id);
        List<MentionKey> members = conclusions.findMembers(sources.township(), id).stream()
                .flatMap(place -> key(place, kind).stream())
                .sorted()
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(new Entity(id, kind, members));
    }

    @Override
    public List<Link> findLinks(Entity entity) {
        List<Link> links = new ArrayList<>(conclusions.findOf(sources.township(), entity.id()));
        links.addAll(inside(entity));
        links.sort(ORDER);
        return links;
    }

    @Override
    public Map<Speaker, String> entities(String kind) {
        Map<Speaker, String> entities = new HashMap<>();
        conclusions
                .findKind(sources.township(), kind)
                .forEach(member ->
                        key(member.place(), kind).ifPresent(key -> entities.put(Speaker.of(key), member.entity())));
        return entities;
    }

    private static String kind(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    private Optional<MentionKey> key(Place place, String kind) {
        return Optional.ofNullable(byReceipt.get(place.receipt()))
                .map(source -> new MentionKey(
                        source.receivedAt(),
                        source.name(),
                        source.source(),
                        place.sheet(),
                        place.row(),
                        place.entry(),
                        kind));
    }

    /** The pairs of an entity that are simply the same, in the blocks and crowds of the whole township. */
    private List<Link> inside(Entity entity) {
        Optional<MatchSettings> settings = rules.matching().stream()
                .filter(kind -> kind.id().equals(entity.kind()))
                .findFirst();
        return entity.members().size() < 2 || settings.isEmpty() ? List.of() : inside(entity, settings.get());
    }

    private List<Link> inside(Entity entity, MatchSettings settings) {
        Map<Long, List<Print>> prints = new HashMap<>();
        conclusions
                .findPrints(sources.township(), settings.id())
                .forEach(file -> prints.put(file.receipt(), PrintBytes.unpack(file.prints())));
        Roll roll = Roll.of(settings.id(), sources.all(), prints);
        int[] rows = entity.members().stream().mapToInt(roll::find).sorted().toArray();
        PrintKeys keys = new PrintKeys(settings);
        Blocks blocks = Blocks.of(settings, keys.parts(roll.prints()), roll.size());
        Saying saying = new Saying(settings, rules.units(), mentions, sources, needed(settings));
        saying.hearAt(entity.members());
        return new Resolver(settings, rules.units(), seals::seal)
                .judge(
                        saying.table(entity.members()),
                        blocks.within(rows),
                        keys.crowds(roll.prints()).within(rows),
                        mentions.findRulings(sources.township(), sources.run(), settings.id()))
                .links(verdict -> verdict == Link.Verdict.SAME);
    }

    private Map<String, Map<Speaker, String>> needed(MatchSettings settings) {
        Map<String, Map<Speaker, String>> needed = new TreeMap<>();
        settings.needs().forEach(kind -> needed.put(kind, entities(kind)));
        return needed;
    }
}
