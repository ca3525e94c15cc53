package org.cunbao.recognise;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The wordings of a field that a header may be like.
 *
 * <p>There are hundreds of them for each, so most are passed by without being compared: two keys share no more characters
 * than the marks of their characters allow.
 */
final class AlikeWords {

    /** Below this, keys are not alike enough for anybody to ask how much. */
    static final int LEAST = 600;

    /** Said of anything: to hold one of these is no likeness ({@code 回访时间} is no date of a wish). */
    private static final Set<String> VAGUE = Set.of("时间", "情况", "内容", "单位", "名称");

    private static final List<String> QUESTIONS = List.of("是否", "有无", "有没有", "是不是");

    private final String[] words;
    private final long[] marks;

    /**
     * @param nouns the form's own, to hold which is no likeness either
     */
    AlikeWords(Collection<String> words, Set<String> nouns) {
        this.words = words.stream()
                .filter(word -> !VAGUE.contains(word) && !nouns.contains(word))
                .toArray(String[]::new);
        this.marks = new long[this.words.length];
        for (int at = 0; at < marks.length; at++) {
            marks[at] = marks(this.words[at]);
        }
    }

    /** The greatest {@link Likeness} that the key has to one of the words; 0 if it is like none. */
    int best(String key) {
        String asked = withoutQuestion(key);
        int best = asked.length() < key.length() ? bestOfQuestions(asked) : bestOfMarked(key);
        return best < LEAST ? 0 : best;
    }

    /** That both ask whether makes {@code 是否脱贫户} no more like {@code 是否成功}: what is asked must be alike. */
    private int bestOfQuestions(String asked) {
        int best = 0;
        for (String word : words) {
            best = Math.max(best, Likeness.of(asked, withoutQuestion(word)));
        }
        return best;
    }

    private int bestOfMarked(String key) {
        long own = marks(key);
        int twice = key.length() - Long.bitCount(own);
        int best = LEAST - 1;
        for (int at = 0; at < marks.length; at++) {
            int most = Long.bitCount(own & marks[at]) + twice;
            if (mayBeMore(most, key.length(), words[at].length(), best)) {
                best = Math.max(best, Likeness.of(key, words[at]));
            }
        }
        return best;
    }

    /** Whether keys of these lengths that share so many characters at most may be more alike: one may hold the other. */
    private static boolean mayBeMore(int most, int length, int other, int best) {
        return most >= Math.min(length, other) || 2 * most * Likeness.MOST_BY_CHARACTERS > best * (length + other);
    }

    /** A bit for each character; several characters may have the same. */
    private static long marks(String word) {
        long marks = 0;
        for (int at = 0; at < word.length(); at++) {
            marks |= 1L << (word.charAt(at) * 31 >> 3);
        }
        return marks;
    }

    private static String withoutQuestion(String key) {
        for (String question : QUESTIONS) {
            if (key.startsWith(question) && key.length() > question.length()) {
                return key.substring(question.length());
            }
        }
        return key;
    }
}
