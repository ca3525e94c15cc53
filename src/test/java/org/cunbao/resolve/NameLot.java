package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Draws names as often as they are borne, and slips of the pen in them. */
final class NameLot {

    private final Random random;
    private final List<String> surnames = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final double[] surnameSums;
    private final double[] givenSums;
    private final Map<String, List<String>> alike = new TreeMap<>();
    private final Map<String, List<String>> sounding = new TreeMap<>();

    NameLot(Random random) {
        this.random = random;
        this.surnameSums = sums("surname-frequencies.txt", surnames);
        this.givenSums = sums("given-frequencies.txt", given);
    }

    String surname() {
        return draw(surnames, surnameSums);
    }

    /** Of two characters, or of one for about a fifth. */
    String given() {
        return random.nextInt(100) < 22 ? letter() : letter() + letter();
    }

    private String letter() {
        return draw(given, givenSums);
    }

    /** The name with one character of the given name replaced by another of the same sound; as it is if there is none. */
    String homophone(String name) {
        return slip(name, sounding, (a, b) -> Syllables.of(a.charAt(0)).equals(Syllables.of(b.charAt(0))));
    }

    /** The name with one character of the given name replaced by one that looks like it. */
    String lookAlike(String name) {
        return slip(name, alike, (a, b) -> LookAlike.areAlike(a.charAt(0), b.charAt(0)));
    }

    private String slip(String name, Map<String, List<String>> known, BiPredicate<String, String> near) {
        int at = name.length() - 1;
        String letter = name.substring(at);
        List<String> others = known.computeIfAbsent(
                letter,
                missing -> given.stream()
                        .filter(other -> !other.equals(letter) && near.test(letter, other))
                        .toList());
        return others.isEmpty() ? name : name.substring(0, at) + others.get(random.nextInt(others.size()));
    }

    private String draw(List<String> words, double[] sums) {
        double lot = random.nextDouble() * sums[sums.length - 1];
        int found = java.util.Arrays.binarySearch(sums, lot);
        return words.get(found >= 0 ? found : -found - 1);
    }

    private static double[] sums(String file, List<String> words) {
        List<Double> sums = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Double> word : FrequencyTable.of(file).counts().entrySet()) {
            words.add(word.getKey());
            sum += word.getValue();
            sums.add(sum);
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
