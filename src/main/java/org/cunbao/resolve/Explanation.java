package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Form;
import org.cunbao.definitions.MatchSettings;
import org.cunbao.vocabulary.Language;

/** Tells in words what a link's levels say. */
public final class Explanation {

    private static final String SAME = "same ";

    private final MatchSettings settings;
    private final Language language;

    /**
     * @param settings by which the links were made
     */
    public Explanation(MatchSettings settings, Language language) {
        this.settings = settings;
        this.language = language;
    }

    /**
     * One level on the way to a link's weight.
     *
     * @param comparison its label
     * @param level what it says; the level's id where it has no words
     * @param weight what it adds, in thousandths
     * @param sum the weight so far, in thousandths
     */
    public record Step(String comparison, String level, int weight, int sum) {}

    /** One plain sentence: what agrees, then what does not ({@code same name, birth date and village; phone differs}). */
    public String sentence(Link link) {
        List<String> agreeing = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (Link.Hit hit : link.levels()) {
            phrase(hit).ifPresent(phrase -> (hit.weight() < 0 ? differing : agreeing).add(phrase));
        }
        boolean chinese = language == Language.CHINESE;
        String first = chinese ? String.join("、", agreeing) : english(agreeing);
        String second = String.join(chinese ? "、" : ", ", differing);
        String between = first.isEmpty() || second.isEmpty() ? "" : chinese ? "；" : "; ";
        return first + between + second;
    }

    /** The levels one after the other with the sum so far, in the order of the comparisons. */
    public List<Step> waterfall(Link link) {
        List<Step> steps = new ArrayList<>();
        int sum = 0;
        for (Link.Hit hit : link.levels()) {
            sum += hit.weight();
            String comparison =
                    comparison(hit).map(found -> text(found.names())).orElse(hit.comparison());
            steps.add(new Step(comparison, phrase(hit).orElse(hit.level()), hit.weight(), sum));
        }
        return steps;
    }

    /** What is the same is named in one breath. */
    private static String english(List<String> phrases) {
        List<String> same = phrases.stream()
                .filter(phrase -> phrase.startsWith(SAME))
                .map(phrase -> phrase.substring(SAME.length()))
                .toList();
        List<String> told = new ArrayList<>();
        if (!same.isEmpty()) {
            String last = same.get(same.size() - 1);
            String before = String.join(", ", same.subList(0, same.size() - 1));
            told.add(SAME + (before.isEmpty() ? last : before + " and " + last));
        }
        phrases.stream().filter(phrase -> !phrase.startsWith(SAME)).forEach(told::add);
        return String.join(", ", told);
    }

    private Optional<String> phrase(Link.Hit hit) {
        return comparison(hit)
                .flatMap(comparison -> comparison.levels().stream()
                        .filter(level -> level.id().equals(hit.level()))
                        .findFirst())
                .flatMap(MatchSettings.Level::phrase)
                .map(this::text);
    }

    private Optional<MatchSettings.Comparison> comparison(Link.Hit hit) {
        return settings.comparisons().stream()
                .filter(candidate -> candidate.id().equals(hit.comparison()))
                .findFirst();
    }

    private String text(Form.Names names) {
        return language == Language.CHINESE ? names.zh() : names.en();
    }
}
