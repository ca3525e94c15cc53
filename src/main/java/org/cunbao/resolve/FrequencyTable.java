package org.cunbao.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often words occur, from a table in round numbers; only their proportions matter.
 *
 * @param counts in the order of the file
 * @param other what each word counts that is not there
 * @param all the sum of the counts
 */
record FrequencyTable(Map<String, Double> counts, double other, double all) {

    /** A line is a number and the words that count so much; {@code *} is every other word. The first mention counts. */
    static FrequencyTable of(String file) {
        Map<String, Double> counts = new LinkedHashMap<>();
        for (List<String> line : WordFile.lines(file)) {
            double count = Double.parseDouble(line.get(0));
            line.stream().skip(1).forEach(word -> counts.putIfAbsent(word, count));
        }
        Double other = counts.remove("*");
        double all = 0;
        for (double count : counts.values()) {
            all += count;
        }
        return new FrequencyTable(counts, other == null ? 1 : other, all);
    }

    /** The share of a word among all, above 0. */
    double share(String word) {
        return counts.getOrDefault(word, other) / all;
    }

    boolean contains(String word) {
        return counts.containsKey(word);
    }

    /** The probability that two independent ones are the same word. */
    double squares() {
        double sum = 0;
        for (double count : counts.values()) {
            sum += count / all * (count / all);
        }
        return sum;
    }
}
