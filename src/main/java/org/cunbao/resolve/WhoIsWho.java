package org.cunbao.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.definitions.Rules;

/** Draws the conclusion who is who from what the entries of a township say, kind by kind, and keeps that of the newest run. */
public final class WhoIsWho {

    private final Mentions mentions;
    private final Conclusions conclusions;
    private final Seals seals;

    /**
     * @param mentions what entries say
     * @param conclusions where the newest are kept
     * @param seals hides contents
     */
    public WhoIsWho(Mentions mentions, Conclusions conclusions, Seals seals) {
        this.mentions = mentions;
        this.conclusions = conclusions;
        this.seals = seals;
    }

    /** Renews the conclusion as of a run from the one before: the outcome is that of drawing it from nothing. */
    public void conclude(String township, long run, Rules rules) {
        Sources sources = mentions.findSources(township, run);
        conclusions.keep(
                new Nightly(mentions, conclusions, seals, rules, sources).night(),
                Conclusions.Basis.of(sources, rules));
    }

    /** Who is who as of a run: as kept, if what is kept is of that run, else drawn anew and not kept. */
    public Identities identities(String township, long run, Rules rules) {
        return conclusions
                .findKept(township, run, rules.versions().matching().hash())
                .orElseGet(() -> draw(township, run, rules));
    }

    /** Who is who as of a run, drawn from nothing. */
    public Known draw(String township, long run, Rules rules) {
        Sources sources = mentions.findSources(township, run);
        Map<String, Resolution> kinds = new TreeMap<>();
        Map<String, Map<Speaker, String>> known = new TreeMap<>();
        Map<Speaker, Integer> submissions = new HashMap<>();
        for (MatchSettings settings : KindOrder.of(rules.matching())) {
            List<Mention> said = mentions.find(sources, settings, known);
            Resolution resolution = new Resolver(settings, rules.units(), seals::seal)
                    .resolve(said, mentions.findRulings(township, run, settings.id()));
            kinds.put(settings.id(), resolution);
            said.forEach(mention -> submissions.put(Speaker.of(mention.key()), number(mention)));
            if (KindOrder.isNeeded(settings, rules.matching())) {
                known.put(settings.id(), entities(resolution));
            }
        }
        return new Known(sources, kinds, submissions);
    }

    /** Who is who as of a run, as a person looks at it: as kept, if what is kept is of that run, else drawn anew. */
    public Review review(String township, long run, Rules rules) {
        Sources sources = mentions.findSources(township, run);
        Picture picture = conclusions.holds(Conclusions.Basis.of(sources, rules))
                ? new KeptPicture(sources, rules, conclusions, mentions, seals)
                : draw(township, run, rules);
        return new Review(picture, rules, mentions, seals);
    }

    /** The same drawn from nothing, with the pairs that are simply the same, which are not kept. */
    public Review reviewAnew(String township, long run, Rules rules) {
        return new Review(draw(township, run, rules), rules, mentions, seals);
    }

    private static int number(Mention mention) {
        return Integer.parseInt(
                mention.submission().substring(mention.submission().lastIndexOf('/') + 1));
    }

    private static Map<Speaker, String> entities(Resolution resolution) {
        Map<Speaker, String> entities = new HashMap<>();
        resolution
                .entities()
                .forEach(entity -> entity.members().forEach(member -> entities.put(Speaker.of(member), entity.id())));
        return entities;
    }
}
