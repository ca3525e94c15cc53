package org.cunbao.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cunbao.definitions.Code;

/**
 * Tells the code of a word that no list has by what it consists of ({@code 情绪疏解}, {@code 平安和谐户}).
 *
 * <p>A pair of characters tells a code where words of that code begin with it and hardly a word of
 * another holds it. What ends a code's label is what it has in common with others ({@code 儿童}, {@code 家庭}), and tells
 * nothing. Every other part of the word must be one that the code has too, or that nobody has; so that {@code 五好家庭} and
 * {@code 老党员家属} are nobody's.
 */
final class CodeParts {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int LEAST_WORDS = 2;
    private static final int TEN_TIMES = 10;
    private static final int SHORT_LABEL = 3;
    private static final int NEW_OF = 3;

    /** Said of anybody and anything. */
    private static final Set<String> GENERAL = Set.of("一般", "普通", "其他", "其它", "困难", "贫困", "优秀", "先进", "农村", "本村", "社会");

    private static final Pattern NEAR_IT = Pattern.compile("家长|家属|亲属|遗属|边缘|子女|父母|配偶|星级|部分");
    private static final String NEGATIONS = "不未非没无否难待";

    private final List<Code> codes;
    private final Map<String, Map<Code, Integer>> holders = new LinkedHashMap<>();
    private final Map<String, Map<Code, Integer>> beginners = new LinkedHashMap<>();
    private final Map<String, Set<Code>> enders = new LinkedHashMap<>();
    private final Set<String> common = new LinkedHashSet<>(GENERAL);

    private CodeParts(List<Code> codes) {
        this.codes = codes;
    }

    /**
     * @param byKey all words of the list with what they mean
     */
    static CodeParts of(List<Code> codes, Map<String, Set<Code>> byKey) {
        CodeParts parts = new CodeParts(codes);
        byKey.forEach((word, meant) -> {
            if (meant.size() == 1 && isHan(word)) {
                meant.forEach(code -> parts.learn(word, code));
            }
        });
        for (Code code : codes) {
            String label = TextKey.of(code.zh());
            if (label.length() > SHORT_LABEL) {
                parts.common.addAll(partsOf(label.substring(label.length() - SHORTEST)));
            }
        }
        return parts;
    }

    private void learn(String word, Code code) {
        for (String part : new LinkedHashSet<>(partsOf(word))) {
            count(holders, part, code);
        }
        enders.computeIfAbsent(word.substring(word.length() - 1), unused -> new LinkedHashSet<>())
                .add(code);
        if (word.length() >= SHORTEST) {
            count(beginners, word.substring(0, SHORTEST), code);
        }
    }

    private static void count(Map<String, Map<Code, Integer>> counts, String part, Code code) {
        counts.computeIfAbsent(part, unused -> new LinkedHashMap<>()).merge(code, 1, Integer::sum);
    }

    /** The one code that the parts of a comparison key tell; empty where they tell none or several. */
    Optional<Code> told(String key) {
        String word = key.length() > SHORTEST ? key.replace("的", "") : key;
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || !isHan(word)
                || NEAR_IT.matcher(word).find()) {
            return Optional.empty();
        }
        List<Code> told = codes.stream()
                .filter(code -> isToldOf(word, code) && has(word, code))
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private boolean isToldOf(String word, Code code) {
        return partsOf(word).stream().filter(part -> part.length() == SHORTEST).anyMatch(part -> tells(part, code));
    }

    private boolean tells(String part, Code code) {
        int own = beginners.getOrDefault(part, Map.of()).getOrDefault(code, 0);
        int others = holders.getOrDefault(part, Map.of()).entrySet().stream()
                .filter(held -> !held.getKey().equals(code))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return own >= LEAST_WORDS && own >= TEN_TIMES * others && !common.contains(part);
    }

    /**
     * Whether the code has all that the word consists of, but for a little: pairs that nobody has, a character in three,
     * and no end that its own words do not have where others end so or it has the character itself.
     */
    private boolean has(String word, Code code) {
        int strange = 0;
        for (String part : partsOf(word)) {
            Map<Code, Integer> held = holders.getOrDefault(part, Map.of());
            boolean own = held.containsKey(code);
            boolean pair = part.length() > 1;
            if (!own && pair && (!held.isEmpty() || isDenied(part))) {
                return false;
            }
            strange += !own && !pair ? 1 : 0;
        }
        return strange * NEW_OF <= word.length() && mayEnd(word.substring(word.length() - 1), code);
    }

    private boolean mayEnd(String end, Code code) {
        Set<Code> ended = enders.getOrDefault(end, Set.of());
        boolean held = holders.getOrDefault(end, Map.of()).containsKey(code);
        return ended.contains(code) || ended.isEmpty() && !held;
    }

    private static boolean isDenied(String pair) {
        return NEGATIONS.indexOf(pair.charAt(0)) >= 0 || NEGATIONS.indexOf(pair.charAt(1)) >= 0;
    }

    /** The characters of a word and its pairs of neighbours. */
    private static List<String> partsOf(String word) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < word.length(); at++) {
            parts.add(word.substring(at, at + 1));
            if (at + 1 < word.length()) {
                parts.add(word.substring(at, at + 2));
            }
        }
        return parts;
    }

    private static boolean isHan(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isIdeographic);
    }
}
