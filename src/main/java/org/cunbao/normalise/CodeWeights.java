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
 * <p>A character weighs for a code the logarithm of how much larger a share of this code's words holds it than of the
 * words of any other code; as Fellegi and Sunter (1969) weigh agreement. A word whose characters weigh enough together is
 * the code's, if every one of them stands in some word of it: {@code 五好家庭} and {@code 孤儿} are nobody's.
 */
final class CodeWeights {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int SHORT_LABEL = 3;

    /** 150 to 1, in natural logarithms: of 114 words that townships not seen before used 46 are told so, and none wrongly. */
    private static final double ENOUGH = 5;

    /** The share of a character that stands in no word. */
    private static final double NEVER = 0.003;

    /** One new character is allowed in so many. */
    private static final int NEW_OF = 3;

    /** Said of anybody and anything. */
    private static final Pattern GENERAL = Pattern.compile("一般|普通|其[他它]|困难|贫困|优秀|先进|农村|本村|社会");

    private static final String NEGATIONS = "不未非没无否难待";
    private static final Pattern NEAR_IT = Pattern.compile("家长|家属|亲属|遗属|边缘|子女|父母|配偶");

    /** By code and character: the share of the code's words that hold it; only characters that one of them holds. */
    private final Map<Code, Map<Integer, Double>> shares = new LinkedHashMap<>();

    /** By code: the last characters of its words. */
    private final Map<Code, Set<Integer>> ends = new HashMap<>();

    /** By code: the two characters that end a label of more than three, which other things have too ({@code 家庭}). */
    private final Map<Code, String> labelEnds = new HashMap<>();

    private CodeWeights() {}

    /**
     * @param byKey all words of the list with what they mean
     */
    static CodeWeights of(List<Code> codes, Map<String, Set<Code>> byKey) {
        CodeWeights weights = new CodeWeights();
        codes.forEach(code -> weights.learn(
                code,
                byKey.keySet().stream()
                        .filter(word -> Set.of(code).equals(byKey.get(word)) && isHan(word))
                        .toList()));
        return weights;
    }

    private void learn(Code code, List<String> words) {
        Map<Integer, Double> share = new HashMap<>();
        words.forEach(word -> word.chars().distinct().forEach(c -> share.merge(c, 1.0 / words.size(), Double::sum)));
        shares.put(code, share);
        String label = TextKey.of(code.zh());
        labelEnds.put(code, label.length() > SHORT_LABEL ? label.substring(label.length() - SHORTEST) : "");
        ends.put(
                code,
                words.stream().map(word -> word.codePointBefore(word.length())).collect(Collectors.toSet()));
    }

    /** The one code that the characters of a comparison key tell; empty where they tell none. */
    Optional<Code> told(String key) {
        if (key.length() < SHORTEST
                || key.length() > LONGEST
                || NEAR_IT.matcher(key).find()) {
            return Optional.empty();
        }
        String particular = GENERAL.matcher(key).replaceAll("");
        return shares.keySet().stream()
                .filter(code -> hasAll(key, code) && weight(particular, code) >= ENOUGH)
                .findFirst();
    }

    /** Whether the code's words hold every character, but for a few that no code's words hold, and one of them ends so. */
    private boolean hasAll(String key, Code code) {
        List<Integer> others = key.chars()
                .filter(character -> share(character, code) == 0)
                .boxed()
                .toList();
        return NEW_OF * others.size() <= key.length()
                && others.stream().allMatch(other -> most(other, code) == 0 && NEGATIONS.indexOf(other) < 0)
                && isEnd(key.codePointBefore(key.length()), code);
    }

    private boolean isEnd(int character, Code code) {
        return ends.getOrDefault(code, Set.of()).contains(character) || share(character, code) == 0;
    }

    /** At most one code of a list can weigh more than 0. How the label ends tells nothing for the code. */
    private double weight(String key, Code code) {
        String end = labelEnds.getOrDefault(code, "");
        return key.chars()
                .mapToDouble(character -> Math.min(
                        StrictMath.log((share(character, code) + NEVER) / (most(character, code) + NEVER)),
                        end.indexOf(character) < 0 ? Double.MAX_VALUE : 0))
                .sum();
    }

    private double most(int character, Code but) {
        return shares.keySet().stream()
                .filter(code -> !code.equals(but))
                .mapToDouble(code -> share(character, code))
                .max()
                .orElse(0);
    }

    private double share(int character, Code code) {
        return share(code).getOrDefault(character, 0.0);
    }

    private Map<Integer, Double> share(Code code) {
        return shares.getOrDefault(code, Map.of());
    }

    private static boolean isHan(String word) {
        return word.chars().allMatch(Character::isIdeographic);
    }
}
