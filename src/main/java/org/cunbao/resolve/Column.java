package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * One compared value of every mention, each different one kept once under a number, so that what is worked out of a
 * value is worked out once. Number 0 is no value.
 */
final class Column {

    private final int[] codes;
    private final List<String> values;
    private final Map<String, int[]> forms = new HashMap<>();

    private Column(int[] codes, List<String> values) {
        this.codes = codes;
        this.values = values;
    }

    /**
     * @param size how many mentions there are
     * @param value of a mention; empty if it has none
     */
    static Column of(int size, IntFunction<String> value) {
        Map<String, Integer> known = new HashMap<>();
        List<String> values = new ArrayList<>();
        known.put("", 0);
        values.add("");
        int[] codes = new int[size];
        for (int row = 0; row < size; row++) {
            String text = value.apply(row);
            Integer code = known.putIfAbsent(text, values.size());
            if (code == null) {
                code = values.size();
                values.add(text);
            }
            codes[row] = code;
        }
        return new Column(codes, values);
    }

    int size() {
        return codes.length;
    }

    /** How many different values there are, none among them. */
    int different() {
        return values.size();
    }

    int code(int row) {
        return codes[row];
    }

    boolean isMissing(int row) {
        return codes[row] == 0;
    }

    String value(int row) {
        return values.get(codes[row]);
    }

    /** The value of a number. */
    String text(int code) {
        return values.get(code);
    }

    /** What is worked out of each value, by its number. */
    <T> List<T> each(Function<String, T> work) {
        return values.parallelStream().map(work).toList();
    }

    /** A whole number worked out of each value, by its number. */
    int[] eachInt(ToIntFunction<String> work) {
        return values.parallelStream().mapToInt(work).toArray();
    }

    /**
     * The values in another form, by mention: equal numbers for equal forms, 0 for an empty one.
     *
     * @param name of the form, by which it is kept
     */
    int[] forms(String name, Function<String, String> form) {
        return forms.computeIfAbsent(name, missing -> forms(form));
    }

    private int[] forms(Function<String, String> form) {
        List<String> forms = each(form);
        Map<String, Integer> known = new HashMap<>();
        known.put("", 0);
        int[] numbers = new int[forms.size()];
        for (int code = 1; code < numbers.length; code++) {
            Integer number = known.putIfAbsent(forms.get(code), known.size());
            numbers[code] = number == null ? known.size() - 1 : number;
        }
        return IntStream.of(codes).map(code -> numbers[code]).toArray();
    }
}
