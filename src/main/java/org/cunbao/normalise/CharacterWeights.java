package org.cunbao.normalise;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose word a word is that nobody has, by the words that each of several has.
 *
 * <p>A character weighs for one of them the logarithm of how much larger a share of its words holds it than of the words of
 * any other; as Fellegi and Sunter (1969) weigh agreement.
 *
 * @param <T> whose words they are
 */
public final class CharacterWeights<T> {

    /** The share of a character that stands in no word. */
    private static final double NEVER = 0.003;

    /** By owner and character: the share of the owner's words that hold it; only characters that one of them holds. */
    private final Map<T, Map<Integer, Double>> shares = new LinkedHashMap<>();

    /**
     * @param words by owner, as comparison keys
     */
    public CharacterWeights(Map<T, ? extends Collection<String>> words) {
        words.forEach((owner, own) -> {
            Map<Integer, Double> share = new HashMap<>();
            own.forEach(word -> word.chars().distinct().forEach(c -> share.merge(c, 1.0 / own.size(), Double::sum)));
            shares.put(owner, share);
        });
    }

    /**
     * What a word's characters weigh together, in natural logarithms; for at most one owner more than 0.
     */
    public double of(String word, T owner) {
        return word.chars()
                .mapToDouble(c -> StrictMath.log((share(c, owner) + NEVER) / (most(c, owner) + NEVER)))
                .sum();
    }

    /** The characters of a word that no word of the owner's holds. */
    public List<Integer> strange(String word, T owner) {
        return word.chars().filter(c -> share(c, owner) == 0).boxed().toList();
    }

    private double most(int character, T but) {
        double most = 0;
        for (Map.Entry<T, Map<Integer, Double>> each : shares.entrySet()) {
            most = each.getKey().equals(but)
                    ? most
                    : Math.max(most, each.getValue().getOrDefault(character, 0.0));
        }
        return most;
    }

    private double share(int character, T owner) {
        return shares.getOrDefault(owner, Map.of()).getOrDefault(character, 0.0);
    }
}
