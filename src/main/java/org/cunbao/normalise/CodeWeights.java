package org.cunbao.normalise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cunbao.definitions.Code;

/**
 * Tells the code of a word that no list has by its characters ({@code 情绪疏解}, {@code 平安和谐户}).
 *
 * <p>A word whose characters weigh enough together is the code's, if almost every one of them stands in some word of it: {@code
 * 五好家庭} and {@code 孤儿} are nobody's.
 */
final class CodeWeights {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int SHORT_LABEL = 3;

    /** 150 to 1, in natural logarithms: of a hundred words that townships not seen before used two in five are told so, and none wrongly. */
    private static final double ENOUGH = 5;

    /** One new character is allowed in so many. */
    private static final int NEW_OF = 3;

    /** Said of anybody and anything. */
    private static final Pattern GENERAL = Pattern.compile("一般|普通|其[他它]|困难|贫困|优秀|先进|农村|本村|社会");

    private static final String NEGATIONS = "不未非没无否难待";
    private static final Pattern NEAR_IT = Pattern.compile("家长|家属|亲属|遗属|边缘|子女|父母|配偶|星级|部分");

    private final List<Code> codes;
    private final CharacterWeights<Code> weights;

    /** By code: the last characters of its words. */
    private final Map<Code, Set<Integer>> ends = new HashMap<>();

    /**
     * @param byKey all words of the list with what they mean
     */
    CodeWeights(List<Code> codes, Map<String, Set<Code>> byKey) {
        this.codes = codes;
        Map<Code, List<String>> words = new LinkedHashMap<>();
        for (Code code : codes) {
            List<String> own = byKey.keySet().stream()
                    .filter(word -> Set.of(code).equals(byKey.get(word)) && isHan(word))
                    .toList();
            words.put(code, own);
            ends.put(code, own.stream().map(CodeWeights::last).collect(Collectors.toSet()));
        }
        this.weights = new CharacterWeights<>(words);
    }

    /** The one code that the characters of a comparison key tell; empty where they tell none. */
    Optional<Code> told(String key) {
        if (key.length() < SHORTEST
                || key.length() > LONGEST
                || NEAR_IT.matcher(key).find()) {
            return Optional.empty();
        }
        String particular = GENERAL.matcher(key).replaceAll("");
        return codes.stream()
                .filter(code -> hasAll(key, code) && weight(particular, code) >= ENOUGH)
                .findFirst();
    }

    /** Whether the code's words hold every character but for a few, and one of them ends so. */
    private boolean hasAll(String key, Code code) {
        List<Integer> strange = weights.strange(key, code);
        int end = last(key);
        return NEW_OF * strange.size() <= key.length()
                && strange.stream().noneMatch(c -> NEGATIONS.indexOf(c) >= 0)
                && (strange.contains(end) || ends.getOrDefault(code, Set.of()).contains(end));
    }

    /** The two characters that end a label of more than three tell nothing for it: other things end so ({@code 家庭}). */
    private double weight(String key, Code code) {
        String label = TextKey.of(code.zh());
        String end = label.length() > SHORT_LABEL ? label.substring(label.length() - SHORTEST) : "";
        return key.chars()
                .mapToObj(Character::toString)
                .mapToDouble(c -> Math.min(weights.of(c, code), end.contains(c) ? 0 : Double.MAX_VALUE))
                .sum();
    }

    private static int last(String word) {
        return word.codePointBefore(word.length());
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(Character::isIdeographic);
    }
}
