package org.cunbao.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cunbao.vocabulary.Period;
import org.cunbao.vocabulary.Unit;

/** The submissions of one form, numbered, and asked by unit. */
final class Submissions {

    private final List<Submitted> all;
    private final Map<Submitted, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> byUnit = new HashMap<>();

    Submissions(List<Submitted> submitted) {
        this.all = List.copyOf(submitted);
        for (int i = 0; i < all.size(); i++) {
            numbers.put(all.get(i), i);
            byUnit.computeIfAbsent(all.get(i).unit(), unit -> new ArrayList<>()).add(i);
        }
    }

    int size() {
        return all.size();
    }

    Submitted get(int number) {
        return all.get(number);
    }

    /**
     * @throws IllegalArgumentException if it is not one of them
     */
    int number(Submitted submitted) {
        Integer number = numbers.get(submitted);
        if (number == null) {
            throw new IllegalArgumentException("no submission in force: " + submitted);
        }
        return number;
    }

    /** Numbers of the unit's submissions, in their order. */
    List<Integer> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    boolean touches(Unit unit, Period period) {
        return of(unit.code()).stream()
                .anyMatch(number -> Quarters.overlap(get(number).period(), period));
    }
}
