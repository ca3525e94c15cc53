package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cunbao.definitions.MatchSettings;

/**
 * Renews the conclusion about one kind from what is remembered of it and what changed; from nothing where nothing is
 * remembered. The outcome is the same.
 *
 * <p>A mention that came, went or says something else touches its blocks. Every entity with a mention in a touched block
 * is drawn again, with all that {@link Reach} ties to it, among all pairs of theirs that share a block. Any other pair
 * shares only blocks that have the same members as before, so what was said of it stands.
 */
final class Renewal {

    private final MatchSettings settings;
    private final PrintKeys keys;
    private final Resolver resolver;
    private final Words words;
    private final Saying saying;

    /**
     * A person's words about things of the kind.
     *
     * @param then those that stood when what is remembered was drawn
     * @param now those that stand
     */
    record Words(List<Ruling> then, List<Ruling> now) {}

    Renewal(MatchSettings settings, Resolver resolver, Words words, Saying saying) {
        this.settings = settings;
        this.keys = new PrintKeys(settings);
        this.resolver = resolver;
        this.words = words;
        this.saying = saying;
    }

    /**
     * @param maker of the kind's prints
     * @param sources of all mentions
     */
    Renewed renew(Remembered before, Change change, PrintMaker maker, Sources sources) {
        saying.hearAll(change.heard());
        saying.hear(change.moved());
        Roll roll = rolled(change, maker);
        Past past = new Past(roll, before.members());
        List<Print> prints = roll.prints();
        BitSet drawn = change.isAll() ? all(roll) : reached(before, change, roll, prints, past);
        int[] rows = drawn.stream().toArray();
        Blocks blocks = Blocks.of(settings, keys.parts(prints), roll.size());
        Judged judged = judged(roll, rows, blocks, keys.crowds(prints));
        Standing standing = new Standing(roll, entities(roll, past, rows, judged));
        RenewedLinks links = new RenewedLinks(standing);
        links.keep(before.links(), drawn, places(roll, before.links()));
        links.add(judged.links(verdict -> verdict != Link.Verdict.SAME), roll);
        return new Renewed(
                settings.id(),
                true,
                standing,
                past.moves(rows, standing.all()),
                links.done(standing.counted(source -> sources.inForce().contains(source.key()))),
                refined(roll, blocks),
                new Renewed.Files(change.printed(roll), change.gone()));
    }

    /** In a method of its own, for what is worked out of a million mentions may be forgotten before they are judged. */
    private Roll rolled(Change change, PrintMaker maker) {
        Table fresh = saying.table();
        return change.roll(settings.id(), fresh, maker.of(fresh));
    }

    private static BitSet all(Roll roll) {
        BitSet all = new BitSet(roll.size());
        all.set(0, roll.size());
        return all;
    }

    /** The rows that are to be drawn again; so far only what is new was heard. */
    private BitSet reached(Remembered before, Change change, Roll roll, List<Print> prints, Past past) {
        Voices voices = new Voices(words);
        BitSet stirred = IntStream.range(0, roll.size())
                .filter(row -> saying.isHeard(roll.line(row).key()) || voices.recounts(prints.get(row)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        Touch touch = new Touch(settings, keys);
        touch.touch(change.lost());
        touch.touch(stirred.stream().mapToObj(prints::get).toList());
        Reach reach = new Reach();
        BitSet touched = touch.rows(prints);
        for (int row = 0; row < roll.size(); row++) {
            String was = past.entity(row);
            if (was != null) {
                reach.known(was, touched.get(row) || stirred.get(row));
            }
        }
        past.lost().forEach(member -> reach.known(member.entity(), true));
        before.links().stream()
                .filter(link -> link.verdict() != Link.Verdict.ASK)
                .forEach(link -> reach.tie(link.leftEntity(), link.rightEntity()));
        voices.carry(reach, prints, past, change.lost());
        reach.spread();
        BitSet drawn = new BitSet(roll.size());
        for (int row = 0; row < roll.size(); row++) {
            drawn.set(row, reach.reaches(past.entity(row)));
        }
        return drawn;
    }

    private Judged judged(Roll roll, int[] rows, Blocks blocks, Crowds crowds) {
        List<MentionKey> wanted = new ArrayList<>(rows.length);
        for (int row : rows) {
            wanted.add(roll.line(row).key());
        }
        saying.hearAt(wanted);
        Table table = saying.table(wanted);
        if (rows.length == roll.size()) {
            return resolver.judge(table, blocks, crowds, words.now());
        }
        return resolver.judge(table, blocks.within(rows), crowds.within(rows), words.now());
    }

    /** By row; those that were not drawn again have the entity that they had. */
    private List<String> entities(Roll roll, Past past, int[] rows, Judged judged) {
        String[] now = new String[roll.size()];
        List<Entity> entities = judged.entities(settings.id());
        for (int cluster = 0; cluster < entities.size(); cluster++) {
            for (int row : judged.clusters().get(cluster)) {
                now[rows[row]] = entities.get(cluster).id();
            }
        }
        List<String> all = new ArrayList<>(now.length);
        for (int row = 0; row < now.length; row++) {
            String kept = past.entity(row);
            all.add(now[row] == null && kept != null ? kept : now[row]);
        }
        return all;
    }

    private static Map<Place, Integer> places(Roll roll, List<Remembered.KeptLink> links) {
        Set<Place> wanted = new HashSet<>();
        links.forEach(link -> {
            wanted.add(link.left());
            wanted.add(link.right());
        });
        Map<Place, Integer> places = new HashMap<>();
        for (int row = 0; row < roll.size() && !wanted.isEmpty(); row++) {
            Place place = roll.line(row).place();
            if (wanted.contains(place)) {
                places.put(place, row);
            }
        }
        return places;
    }

    /** The names of the blocks that were divided, in order. */
    private List<String> refined(Roll roll, Blocks blocks) {
        List<String> names = new ArrayList<>();
        for (int rule = 0; rule < settings.blocking().size(); rule++) {
            for (int row : blocks.indexes().get(rule).refined()) {
                List<MentionKey> member = List.of(roll.line(row).key());
                saying.hearAt(member);
                names.add(BlockRule.name(settings.blocking().get(rule), saying.table(member), 0));
            }
        }
        return names.stream().sorted().toList();
    }
}
