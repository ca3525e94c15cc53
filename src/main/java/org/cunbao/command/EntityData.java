package org.cunbao.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cunbao.resolve.Entity;
import org.cunbao.resolve.Explanation;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.MentionKey;
import org.cunbao.resolve.Review;

/** An entity with its entries and comparisons, as plain values and as text; identity numbers and phones masked. */
final class EntityData {

    private final Session session;
    private final Review review;
    private final EntryPlaces places;
    private final PairData pairs;

    EntityData(Session session, Office office, Review review) {
        this.session = session;
        this.review = review;
        this.places = office.places();
        this.pairs = new PairData(session, office.rules(), places);
    }

    Map<String, Object> of(Entity entity) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entity", entity.id());
        data.put("kind", entity.kind());
        data.put("entries", entity.members().stream().map(this::entry).toList());
        data.put("links", review.findPairs(entity).stream().map(pairs::of).toList());
        return data;
    }

    private Map<String, Object> entry(MentionKey key) {
        return pairs.of(review.mention(key));
    }

    void print(Entity entity) {
        session.out()
                .println(session.messages()
                        .text("explain.head", entity.id(), entity.members().size()));
        for (MentionKey key : entity.members()) {
            Mention mention = review.mention(key);
            session.out().println("  " + places.of(key) + "  " + pairs.unit(mention) + "  " + PairData.shown(mention));
        }
        for (Review.Pair pair : review.findPairs(entity)) {
            session.out()
                    .println("  [" + pair.link().pair() + "]  "
                            + pair.link().verdict().name().toLowerCase(Locale.ROOT) + "  "
                            + PairData.weight(pair.link().weight()) + "  " + pairs.reason(pair));
            session.out()
                    .println("    " + places.of(pair.link().left()) + "  "
                            + places.of(pair.link().right()));
            pairs.steps(pair).forEach(this::print);
        }
    }

    private void print(Explanation.Step step) {
        session.out()
                .println("      " + step.comparison() + "  " + step.level() + "  " + PairData.weight(step.weight())
                        + "  → " + PairData.weight(step.sum()));
    }
}
