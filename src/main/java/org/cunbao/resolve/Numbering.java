package org.cunbao.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers for large ones: equal for equal, 0 for 0. */
final class Numbering {

    private Numbering() {}

    static int[] of(List<Long> values) {
        Map<Long, Integer> known = new HashMap<>();
        known.put(0L, 0);
        int[] numbers = new int[values.size()];
        for (int i = 0; i < numbers.length; i++) {
            Integer number = known.putIfAbsent(values.get(i), known.size());
            numbers[i] = number == null ? known.size() - 1 : number;
        }
        return numbers;
    }
}
