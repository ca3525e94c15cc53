package org.cunbao.normalise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cunbao.definitions.Field;

/**
 * A unit of measure behind a number, from {@code measures.txt}.
 *
 * @param dimension what it measures: {@code count}, {@code time}, {@code money}, {@code area} …
 * @param factor by how much a number is multiplied to come to the dimension's own unit (hour, yuan, square metre)
 */
record Measure(String dimension, BigDecimal factor) {

    static final String COUNT = "count";

    private static final Map<String, Measure> BY_WORD = load();

    /** The dimensions that fields ask for. */
    private static final Map<Field, String> ASKED = new ConcurrentHashMap<>();

    /** The measure that a word names. */
    static Optional<Measure> find(String word) {
        return Optional.ofNullable(BY_WORD.get(TextKey.of(word)));
    }

    /** Whether a number in this measure says how much of the field's thing there is. */
    boolean fits(Field field, boolean whole) {
        String asked = ASKED.computeIfAbsent(field, Measure::asked);
        if (!asked.isEmpty()) {
            return dimension.equals(asked);
        }
        return dimension.equals(COUNT) || (!whole && factor.compareTo(BigDecimal.ONE) == 0);
    }

    /**
     * The dimension of the unit that the field's label or a header's wording names in brackets ({@code 服务时长（小时）}),
     * empty where none does.
     */
    private static String asked(Field field) {
        return Stream.concat(Stream.of(field.zh()), field.headers().all().stream())
                .map(Measure::inBrackets)
                .filter(dimension -> !dimension.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String inBrackets(String label) {
        String plain = Plain.compact(label);
        int open = plain.lastIndexOf('(');
        int close = plain.lastIndexOf(')');
        return open < 0 || close < open
                ? ""
                : find(plain.substring(open + 1, close)).map(Measure::dimension).orElse("");
    }

    private static Map<String, Measure> load() {
        Map<String, Measure> words = new HashMap<>();
        for (String line : Words.lines("measures.txt")) {
            String[] parts = line.split("\\s+", -1);
            Measure measure = new Measure(parts[0], new BigDecimal(parts[1]));
            for (int i = 2; i < parts.length; i++) {
                words.put(TextKey.of(parts[i]), measure);
            }
        }
        return Map.copyOf(words);
    }
}
