package org.cunbao.plausibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is said in nearly the same words: the same codes and numbers, and four fifths of the pairs of neighbouring characters
 * in common (Dice's measure over the pairs of every value with Han characters in it).
 *
 * <p>Two of which so much is common share one of their rarest pairs, so only those that do are compared: of n pairs, two
 * thirds must be the other's too, and among n/3 + 1 of them is one of these.
 */
final class NearlySaid {

    /** Fewer Han characters are soon alike by chance. */
    private static final int LEAST_TEXT = 8;

    private static final int PERCENT = 80;

    private final List<Map<String, String>> sayings;

    /** Of each saying its pairs by their ranks, the rarest first. */
    private final List<int[]> pairs = new ArrayList<>();

    private final Map<Map<String, String>, Integer> places = new HashMap<>();
    private final Map<Map<String, String>, Integer> rests = new HashMap<>();

    /** The places of those with a rare pair beside the same codes and numbers. */
    private final Map<Long, List<Integer>> sharing = new HashMap<>();

    /**
     * @param sayings values by field, each once
     */
    NearlySaid(Collection<Map<String, String>> sayings) {
        this.sayings = List.copyOf(sayings);
        List<int[]> written = this.sayings.stream().map(NearlySaid::pairs).toList();
        Map<Integer, Integer> ranks = ranks(written);
        for (int place = 0; place < written.size(); place++) {
            pairs.add(Arrays.stream(written.get(place)).map(ranks::get).sorted().toArray());
            places.put(this.sayings.get(place), place);
            for (long shared : rarest(place)) {
                sharing.computeIfAbsent(shared, one -> new ArrayList<>()).add(place);
            }
        }
    }

    /** The others that say nearly the same. */
    List<Map<String, String>> of(Map<String, String> said) {
        int place = places.getOrDefault(said, -1);
        if (place < 0) {
            return List.of();
        }
        Set<Integer> near = new LinkedHashSet<>();
        for (long shared : rarest(place)) {
            sharing.getOrDefault(shared, List.of()).stream()
                    .filter(other -> other != place && isAlike(pairs.get(place), pairs.get(other)))
                    .forEach(near::add);
        }
        return near.stream().map(sayings::get).toList();
    }

    /** Each of the rarest pairs together with all that is no text. */
    private long[] rarest(int place) {
        int[] ranked = pairs.get(place);
        if (ranked.length == 0) {
            return new long[0];
        }
        Map<String, String> rest = new HashMap<>(sayings.get(place));
        rest.values().removeIf(NearlySaid::isText);
        long beside = (long) rests.computeIfAbsent(rest, one -> rests.size()) << Integer.SIZE;
        return Arrays.stream(ranked, 0, ranked.length / 3 + 1)
                .mapToLong(pair -> beside | pair)
                .toArray();
    }

    /** The rarer the smaller; of two as rare the smaller characters first. */
    private static Map<Integer, Integer> ranks(List<int[]> written) {
        Map<Integer, Integer> often = new HashMap<>();
        written.forEach(pairs -> Arrays.stream(pairs).forEach(pair -> often.merge(pair, 1, Integer::sum)));
        Map<Integer, Integer> ranks = new HashMap<>();
        often.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(pair -> ranks.put(pair.getKey(), ranks.size()));
        return ranks;
    }

    /** Two neighbouring characters in one number, each once; none where too little is written. */
    private static int[] pairs(Map<String, String> said) {
        List<String> texts = said.values().stream().filter(NearlySaid::isText).toList();
        return texts.stream().mapToInt(String::length).sum() < LEAST_TEXT
                ? new int[0]
                : texts.stream()
                        .flatMapToInt(text -> IntStream.range(1, text.length())
                                .map(at -> text.charAt(at - 1) << Character.SIZE | text.charAt(at)))
                        .distinct()
                        .toArray();
    }

    private static boolean isText(String value) {
        return value.chars().anyMatch(Character::isIdeographic);
    }

    private static boolean isAlike(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common * 200 >= PERCENT * (one.length + other.length);
    }
}
