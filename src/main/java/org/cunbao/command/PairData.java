package org.cunbao.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cunbao.definitions.Rules;
import org.cunbao.resolve.Explanation;
import org.cunbao.resolve.Link;
import org.cunbao.resolve.Mention;
import org.cunbao.resolve.Review;
import org.cunbao.vocabulary.Language;
import org.cunbao.vocabulary.Masking;

/** Pairs of entries as plain values and as text, side by side; identity numbers and phones masked. */
final class PairData {

    private static final double THOUSAND = 1000;

    private final Session session;
    private final Rules rules;
    private final EntryPlaces places;

    PairData(Session session, Rules rules, EntryPlaces places) {
        this.session = session;
        this.rules = rules;
        this.places = places;
    }

    Map<String, Object> of(Review.Pair pair) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("pair", pair.link().pair());
        data.put("kind", pair.settings().id());
        data.put("verdict", pair.link().verdict().name().toLowerCase(Locale.ROOT));
        data.put("weight", weight(pair.link().weight()));
        data.put("reason", reason(pair));
        data.put("left", of(pair.left()));
        data.put("right", of(pair.right()));
        data.put("levels", pair.link().levels().stream().map(PairData::of).toList());
        return data;
    }

    Map<String, Object> of(Mention mention) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("place", places.of(mention.key()));
        data.put("form", mention.form());
        data.put("unit", mention.unit());
        data.put("period", mention.period().code());
        data.put("values", shown(mention));
        return data;
    }

    private static Map<String, Object> of(Link.Hit hit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("comparison", hit.comparison());
        data.put("level", hit.level());
        data.put("weight", weight(hit.weight()));
        return data;
    }

    /** A sum of weights as people write it, with three decimals. */
    static String weight(int thousandths) {
        return String.format(Locale.ROOT, "%.3f", thousandths / THOUSAND);
    }

    String reason(Review.Pair pair) {
        return explanation(pair).sentence(pair.link());
    }

    private Explanation explanation(Review.Pair pair) {
        return new Explanation(pair.settings(), session.messages().language());
    }

    /** The levels that weigh something, in words, with the sum so far. */
    List<Explanation.Step> steps(Review.Pair pair) {
        return explanation(pair).waterfall(pair.link()).stream()
                .filter(step -> step.weight() != 0)
                .toList();
    }

    /** What both say, a line for each value that one of them has. */
    void print(Review.Pair pair) {
        TextTable table = new TextTable(
                List.of("", places.of(pair.left().key()), places.of(pair.right().key())));
        table.row(List.of(session.messages().text("summary.unit"), unit(pair.left()), unit(pair.right())));
        Map<String, String> left = shown(pair.left());
        Map<String, String> right = shown(pair.right());
        TreeSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        for (String name : names) {
            table.row(List.of(label(pair, name), left.getOrDefault(name, ""), right.getOrDefault(name, "")));
        }
        table.print(session.out());
    }

    /** The unit and the period. */
    String unit(Mention mention) {
        return rules.units().name(mention.unit()) + " " + mention.period().code();
    }

    private String label(Review.Pair pair, String name) {
        List<String> labels = new ArrayList<>();
        for (Mention side : List.of(pair.left(), pair.right())) {
            pair.settings().mentions().stream()
                    .filter(mention -> mention.form().equals(side.form()))
                    .flatMap(mention ->
                            java.util.Optional.ofNullable(mention.fields().get(name)).stream())
                    .flatMap(field -> rules.form(side.form()).find(field).stream())
                    .map(field -> session.messages().language() == Language.CHINESE ? field.zh() : field.en())
                    .forEach(labels::add);
        }
        return labels.isEmpty() ? name : labels.get(0);
    }

    static Map<String, String> shown(Mention mention) {
        Map<String, String> values = new TreeMap<>(mention.values());
        values.replaceAll((name, value) -> Masking.mask(value));
        return values;
    }
}
