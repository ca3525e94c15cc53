package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which forms a text names, in thousandths: the longest known title words first, each part of the text once.
 *
 * <p>{@code 文艺演出队、志愿服务队登记表} names the teams although it holds 志愿服务; {@code 微心愿、调解、先进典型统计表}
 * names three forms, each less surely than a title that names one.
 */
final class TitleEvidence {

    private final Lexicon lexicon;

    TitleEvidence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Scores by form id; forms that the text does not name are left out. */
    Map<String, Integer> of(String key) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        Map<String, List<String>> named = new LinkedHashMap<>();
        String rest = key;
        while (true) {
            TitleWords.Word hit = lexicon.titles().findLongest(rest);
            if (hit == null) {
                break;
            }
            lengths.merge(hit.form(), hit.text().length(), Math::max);
            named.computeIfAbsent(hit.form(), form -> new ArrayList<>()).add(hit.text());
            rest = rest.replace(hit.text(), "\u0000");
        }
        if (lengths.size() > 1) {
            lengths.keySet().removeIf(form -> isCalledByItsNounOnly(form, named.get(form)));
        }
        int longest =
                lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Map<String, Integer> scores = new LinkedHashMap<>();
        lengths.forEach((form, length) ->
                scores.put(form, lengths.size() == 1 ? 1000 : length == longest ? 750 : 500 * length / longest));
        return scores;
    }

    /** {@code 新时代文明实践站} in a title that names another form says who reports, not what. */
    private boolean isCalledByItsNounOnly(String form, @Nullable List<String> words) {
        return words != null
                && words.stream().allMatch(word -> lexicon.words(form).isNoun(word));
    }
}
