package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;

/** Who is who as a person looks at it: the pairs that wait, what is known of an entity, what an entry says. */
public final class Review {

    private final Picture known;
    private final Rules rules;
    private final Mentions mentions;
    private final Seals seals;
    private final Map<String, Saying> said = new TreeMap<>();
    private final Map<String, Map<String, MentionKey>> sealed = new TreeMap<>();

    /**
     * @param known who is who after the run that is asked
     * @param rules under which it was drawn
     * @param mentions what entries say
     * @param seals hides contents
     */
    Review(Picture known, Rules rules, Mentions mentions, Seals seals) {
        this.known = known;
        this.rules = rules;
        this.mentions = mentions;
        this.seals = seals;
    }

    /**
     * A pair that is looked at.
     *
     * @param settings of its kind
     * @param left the earlier entry
     * @param right the later one
     * @param link what was found by comparing them
     */
    public record Pair(MatchSettings settings, Mention left, Mention right, Link link) {}

    /** The pairs that wait for a person, by kind, weight (greatest first), place. */
    public List<Pair> findWaiting() {
        List<Pair> waiting = new ArrayList<>();
        for (MatchSettings settings : rules.matching()) {
            List<Link> links = known.waiting(settings.id()).stream()
                    .sorted(java.util.Comparator.comparing(link -> -link.weight()))
                    .toList();
            waiting.addAll(pairs(settings, links));
        }
        return waiting;
    }

    /** The first pair of this name that was compared, waiting or not. */
    public Optional<Pair> findPair(String name) {
        for (MatchSettings settings : rules.matching()) {
            Optional<Link> found = known.findLink(settings.id(), name);
            if (found.isPresent()) {
                return found.map(link -> pair(settings, link));
            }
        }
        return Optional.empty();
    }

    /** An entity by its id. */
    public Optional<Entity> findEntity(String id) {
        return known.findEntity(id);
    }

    /** Every pair that has an entry of the entity on one side at least, in the order of the links. */
    public List<Pair> findPairs(Entity entity) {
        return pairs(settings(entity.kind()), known.findLinks(entity));
    }

    /**
     * What the newest file of a name says in one row.
     *
     * @param name of the file as received
     * @param sheet the sheet's number
     * @param row the first row of the entry
     * @param kind of what is spoken of
     */
    public List<Mention> findAt(String name, int sheet, int row, String kind) {
        Saying saying = saying(settings(kind));
        saying.hearAll(sources(settings(kind)).stream()
                .filter(source -> source.name().equals(name))
                .toList());
        List<Mention> found = new ArrayList<>();
        for (MentionKey key : saying.keys()) {
            if (key.name().equals(name) && key.sheet() == sheet && key.row() == row) {
                if (!found.isEmpty() && !found.get(0).key().source().equals(key.source())) {
                    found.clear();
                }
                found.add(mention(key));
            }
        }
        return found;
    }

    private List<Sources.Source> sources(MatchSettings settings) {
        List<String> forms =
                settings.mentions().stream().map(MatchSettings.Mention::form).toList();
        return known.sources().all().stream()
                .filter(source -> forms.contains(source.form()))
                .toList();
    }

    /** The kinds of things of which a form's entries speak. */
    public List<String> kinds(String form) {
        return rules.matching().stream()
                .filter(settings -> settings.mentions().stream()
                        .anyMatch(mention -> mention.form().equals(form)))
                .map(MatchSettings::id)
                .toList();
    }

    /** A mention of the kind by where it stands. */
    public Mention mention(MentionKey key) {
        Saying saying = saying(settings(key.kind()));
        saying.hearAt(List.of(key));
        return saying.find(key).orElseThrow(() -> new IllegalArgumentException("no entry speaks there"));
    }

    /** An entry whose content has the seal: the first. */
    public Optional<Mention> findSealed(String kind, String seal) {
        return Optional.ofNullable(sealed.computeIfAbsent(kind, this::sealed).get(seal))
                .map(this::mention);
    }

    /** Everything that is said of things of a kind, by its seal. */
    private Map<String, MentionKey> sealed(String kind) {
        MatchSettings settings = settings(kind);
        Saying saying = saying(settings);
        saying.hearAll(sources(settings));
        Table table = saying.table();
        Contents contents = new Contents(kind, table, seals::seal);
        Map<String, MentionKey> first = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            first.putIfAbsent(contents.seal(row), table.mention(row).key());
        }
        return first;
    }

    /** The seal of what the mention says. */
    public String seal(Mention mention) {
        return resolver(mention).seal(mention);
    }

    /** What the mention says, as far as a person's word is tied to it, by the names under which it is compared. */
    public Map<String, String> content(Mention mention) {
        Map<String, String> content = new TreeMap<>(mention.values());
        content.keySet().retainAll(settings(mention.key().kind()).content());
        content.put(MatchSettings.UNIT, mention.unit());
        return content;
    }

    /** What a person said about one side of the pair when the other said something else, if that was said; the newest. */
    public Optional<Former> findFormer(Pair pair) {
        String left = seal(pair.left());
        String right = seal(pair.right());
        for (Mentions.Ruled ruled : mentions.findRuled(
                known.sources().township(),
                known.sources().run(),
                pair.settings().id())) {
            Ruling ruling = ruled.ruling();
            Optional<Former> former = former(ruled, ruling.left().equals(left), ruled.right(), pair.right())
                    .or(() -> former(ruled, ruling.right().equals(left), ruled.left(), pair.right()))
                    .or(() -> former(ruled, ruling.left().equals(right), ruled.right(), pair.left()))
                    .or(() -> former(ruled, ruling.right().equals(right), ruled.left(), pair.left()));
            if (former.isPresent()) {
                return former;
            }
        }
        return Optional.empty();
    }

    /**
     * A person's word about what one side said before.
     *
     * @param decision its number
     * @param same what was said
     * @param changed the names of what that side says otherwise now
     */
    public record Former(long decision, boolean same, List<String> changed) {

        public Former {
            changed = List.copyOf(changed);
        }
    }

    private Optional<Former> former(Mentions.Ruled ruled, boolean about, Map<String, String> then, Mention now) {
        Map<String, String> says = content(now);
        if (!about || !then.getOrDefault("name", "").equals(says.getOrDefault("name", ""))) {
            return Optional.empty();
        }
        java.util.TreeSet<String> names = new java.util.TreeSet<>(then.keySet());
        names.addAll(says.keySet());
        names.removeIf(name -> then.getOrDefault(name, "").equals(says.getOrDefault(name, "")));
        return Optional.of(new Former(ruled.decision(), ruled.ruling().same(), List.copyOf(names)));
    }

    private Pair pair(MatchSettings settings, Link link) {
        return new Pair(settings, mention(link.left()), mention(link.right()), link);
    }

    private List<Pair> pairs(MatchSettings settings, List<Link> links) {
        List<MentionKey> sides = new ArrayList<>();
        links.forEach(link -> sides.addAll(List.of(link.left(), link.right())));
        saying(settings).hearAt(sides);
        return links.stream().map(link -> pair(settings, link)).toList();
    }

    private Resolver resolver(Mention mention) {
        return new Resolver(settings(mention.key().kind()), rules.units(), seals::seal);
    }

    private MatchSettings settings(String kind) {
        return rules.matching().stream()
                .filter(settings -> settings.id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind " + kind));
    }

    private Saying saying(MatchSettings settings) {
        return said.computeIfAbsent(settings.id(), kind -> {
            Map<String, Map<Speaker, String>> needed = new TreeMap<>();
            settings.needs().forEach(need -> needed.put(need, known.entities(need)));
            return new Saying(settings, rules.units(), mentions, known.sources(), needed);
        });
    }
}
