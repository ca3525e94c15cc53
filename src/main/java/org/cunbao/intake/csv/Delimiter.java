package org.cunbao.intake.csv;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.TreeMap;

/**
 * What separates the columns of a text, as its first records show.
 *
 * @param character the separator
 * @param records how many records have the number of fields that most have
 * @param fields that number
 * @param filled how many records are not blank
 */
record Delimiter(char character, int records, int fields, int filled) {

    private static final String CANDIDATES = ",\t;|";
    private static final int LOOKED_AT = 200;

    /** The candidate under which most records have the same number of fields, and of those the most fields. */
    static Delimiter of(String sample) throws IOException {
        Delimiter best = count(sample, CANDIDATES.charAt(0));
        for (char candidate : CANDIDATES.substring(1).toCharArray()) {
            Delimiter counted = count(sample, candidate);
            if (counted.weight() > best.weight()) {
                best = counted;
            }
        }
        return best;
    }

    private long weight() {
        return fields < 2 ? 0 : (long) records * Math.min(fields, 20) * Math.min(fields, 20);
    }

    /** Whether the text has the shape of a table and is no prose with a comma here and there. */
    boolean makesTable() {
        return fields >= 2 && (fields >= 3 || records >= 2 && records * 2 >= filled);
    }

    private static Delimiter count(String sample, char candidate) throws IOException {
        Tally tally = new Tally();
        Splitter splitter = new Splitter(new StringReader(sample), candidate, Splitter.NO_LITERAL_QUOTES);
        tally.count(splitter);
        if (splitter.openQuote() >= 0) {
            tally = new Tally();
            tally.count(new Splitter(new StringReader(sample), candidate, splitter.openQuote()));
        }
        return tally.delimiter(candidate);
    }

    /** How many records have how many fields. */
    private static final class Tally {

        private final TreeMap<Integer, Integer> bySize = new TreeMap<>();
        private int filled;

        void count(Splitter splitter) throws IOException {
            for (int i = 0; i < LOOKED_AT; i++) {
                List<String> record = splitter.next();
                if (record == null) {
                    return;
                }
                if (record.size() > 1) {
                    bySize.merge(record.size(), 1, Integer::sum);
                }
                filled += record.size() > 1 || !record.get(0).isBlank() ? 1 : 0;
            }
        }

        Delimiter delimiter(char candidate) {
            int fields = 1;
            for (int size : bySize.keySet()) {
                fields = bySize.getOrDefault(size, 0) >= bySize.getOrDefault(fields, 0) ? size : fields;
            }
            return new Delimiter(candidate, bySize.getOrDefault(fields, 0), fields, filled);
        }
    }
}
