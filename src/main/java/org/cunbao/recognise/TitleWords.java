package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which titles name forms, by their first character: a title is compared with few of the many. */
final class TitleWords {

    /**
     * @param form the id of the form that is named
     * @param text as a comparison key
     * @param rank its place among all: longer ones first, then in the order of the forms
     */
    record Word(String form, String text, int rank) {}

    private final Map<Character, List<Word>> byFirst = new HashMap<>();

    TitleWords(List<FormWords> forms) {
        List<Word> all = new ArrayList<>();
        forms.forEach(form ->
                form.titles().forEach(word -> all.add(new Word(form.form().id(), word, 0))));
        all.removeIf(word -> word.text().isEmpty());
        all.sort(Comparator.comparingInt((Word word) -> -word.text().length()));
        for (int rank = 0; rank < all.size(); rank++) {
            Word word = all.get(rank);
            byFirst.computeIfAbsent(word.text().charAt(0), first -> new ArrayList<>())
                    .add(new Word(word.form(), word.text(), rank));
        }
    }

    /** The longest word that the text holds, of several the first form's; null if it holds none. */
    @Nullable
    Word findLongest(String text) {
        Word best = null;
        for (int at = 0; at < text.length(); at++) {
            for (Word word : byFirst.getOrDefault(text.charAt(at), List.of())) {
                if (best != null && word.rank() >= best.rank()) {
                    break;
                }
                if (text.startsWith(word.text(), at)) {
                    best = word;
                    break;
                }
            }
        }
        return best;
    }
}
