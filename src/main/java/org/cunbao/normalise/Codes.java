package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cunbao.definitions.Code;

/**
 * One code list, made ready for finding the code that a text means.
 *
 * <p>A code is known by its id, its label, each part of the label ({@code 五保户（特困供养）} is two words, {@code
 * 孤寡（留守）老人} is 孤寡老人 and 留守老人) and its synonyms. Equality decides first; else a text that contains words of one
 * code only means that code. A word after a negation is not contained.
 */
public final class Codes {

    private static final ConcurrentHashMap<List<Code>, Codes> KNOWN = new ConcurrentHashMap<>();
    private static final String NEGATIONS = "不未非没无否";
    private static final int LONGEST_REST = 12;

    /** How a text was matched. */
    public enum How {
        /** The text is a word of the code. */
        EXACT,
        /** The text contains words of this code and of no other. */
        CONTAINED,
        /** The text names several codes. */
        AMBIGUOUS,
        NONE
    }

    /**
     * What a text means.
     *
     * @param codes one for {@link How#EXACT} and {@link How#CONTAINED}, several for {@link How#AMBIGUOUS}, else none; in
     *     the order of the list
     */
    public record Match(How how, List<Code> codes) {
        public Match {
            codes = List.copyOf(codes);
        }
    }

    private record Word(String key, Code code) {}

    private final List<Word> words;

    private Codes(List<Code> codes) {
        Set<Word> found = new LinkedHashSet<>();
        for (Code code : codes) {
            CodeWords.of(code).forEach(word -> found.add(new Word(TextKey.of(word), code)));
        }
        words = found.stream().filter(word -> !word.key.isEmpty()).toList();
    }

    /** Finds what a text means in a code list; the list's words are worked out once. */
    public static Match match(String text, List<Code> codes) {
        return KNOWN.computeIfAbsent(codes, Codes::new).match(text);
    }

    private Match match(String text) {
        String key = TextKey.of(text);
        if (key.isEmpty()) {
            return new Match(How.NONE, List.of());
        }
        List<Code> equal =
                distinct(words.stream().filter(word -> word.key.equals(key)).toList());
        if (!equal.isEmpty()) {
            return new Match(equal.size() == 1 ? How.EXACT : How.AMBIGUOUS, equal);
        }
        List<Code> contained = contained(key);
        How how = contained.isEmpty() ? How.NONE : contained.size() == 1 ? How.CONTAINED : How.AMBIGUOUS;
        return new Match(how, contained);
    }

    /** Longer words first; what one covers is not looked at again. */
    private List<Code> contained(String key) {
        boolean[] covered = new boolean[key.length()];
        List<Word> found = new ArrayList<>();
        int left = key.length();
        for (Word word : longestFirst()) {
            int at = word.key.length() < 2 ? -1 : free(key, word.key, covered);
            if (at >= 0) {
                java.util.Arrays.fill(covered, at, at + word.key.length(), true);
                left -= word.key.length();
                found.add(word);
            }
        }
        return left > LONGEST_REST ? List.of() : distinct(found);
    }

    private List<Word> longestFirst() {
        return words.stream()
                .sorted(java.util.Comparator.comparingInt((Word word) -> -word.key.length()))
                .toList();
    }

    private static int free(String key, String word, boolean[] covered) {
        for (int at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
            boolean negated = at > 0 && NEGATIONS.indexOf(key.charAt(at - 1)) >= 0;
            if (!negated && !covered[at] && !covered[at + word.length() - 1]) {
                return at;
            }
        }
        return -1;
    }

    private List<Code> distinct(List<Word> found) {
        Set<Code> codes = new LinkedHashSet<>();
        words.stream().filter(found::contains).forEach(word -> codes.add(word.code));
        return List.copyOf(codes);
    }
}
