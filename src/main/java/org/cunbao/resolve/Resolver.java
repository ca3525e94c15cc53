package org.cunbao.resolve;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Units;

/** Tells which mentions of one kind speak of the same thing: a pure function of the set of them, rulings and settings. */
public final class Resolver {

    private final MatchSettings settings;
    private final UnaryOperator<String> seal;

    /**
     * @param settings of the kind
     * @param units the organisation tree: villages merged into another agree with it
     * @param seal turns the canonical text of a content into its seal: a keyed hash in hex, the same for equal texts
     */
    public Resolver(MatchSettings settings, Units units, UnaryOperator<String> seal) {
        this.settings = settings;
        this.seal = seal;
    }

    /** What the mention says, as far as it is content, by the names under which it is compared. */
    public java.util.Map<String, String> content(Mention mention) {
        java.util.Map<String, String> content = new java.util.TreeMap<>(mention.values());
        content.put("unit", mention.unit());
        return content;
    }

    /** The seal of the mention's content. */
    public String seal(Mention mention) {
        return seal.apply(settings.id() + content(mention));
    }

    /**
     * @param mentions of the settings' kind, in any order, each key once
     * @param rulings that stand, in any order; those about other kinds' contents do nothing
     */
    public Resolution resolve(List<Mention> mentions, List<Ruling> rulings) {
        java.util.Map<String, List<Mention>> clusters = new java.util.TreeMap<>();
        java.util.Map<String, String> joined = new java.util.HashMap<>();
        rulings.stream().filter(Ruling::same).forEach(ruling -> joined.put(ruling.right(), ruling.left()));
        mentions.stream().sorted(java.util.Comparator.comparing(Mention::key)).forEach(mention -> {
            String seal = seal(mention);
            clusters.computeIfAbsent(joined.getOrDefault(seal, seal), x -> new java.util.ArrayList<>())
                    .add(mention);
        });
        List<Entity> entities = new java.util.ArrayList<>();
        clusters.forEach((seal, cluster) -> {
            MentionKey founder = cluster.get(0).key();
            String id =
                    this.seal.apply(founder.source() + founder.sheet() + "/" + founder.row() + "/" + founder.entry());
            entities.add(new Entity(
                    settings.id() + "-" + id.substring(0, 16),
                    settings.id(),
                    cluster.stream().map(Mention::key).toList()));
        });
        List<Link> links = new java.util.ArrayList<>();
        List<List<Mention>> all = List.copyOf(clusters.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Mention a = all.get(i).get(0);
                Mention b = all.get(j).get(0);
                if (java.util.Objects.equals(a.values().get("name"), b.values().get("name"))) {
                    String s = seal(a);
                    String t = seal(b);
                    boolean swapped = a.key().compareTo(b.key()) > 0;
                    boolean ruled = rulings.stream()
                            .anyMatch(r -> !r.same()
                                    && java.util.Set.of(r.left(), r.right()).equals(java.util.Set.of(s, t)));
                    links.add(new Link(
                            swapped ? b.key() : a.key(),
                            swapped ? a.key() : b.key(),
                            seal.apply(s.compareTo(t) < 0 ? s + t : t + s).substring(0, 10),
                            1500,
                            List.of(new Link.Hit("name", "equal", 1500)),
                            ruled ? Link.Verdict.RULED_DIFFERENT : Link.Verdict.ASK));
                }
            }
        }
        return new Resolution(entities, links, List.of());
    }
}
