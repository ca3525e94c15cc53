package org.cunbao.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Splits each figure's difference between two states among the causes that were switched on between them.
 *
 * <p>A part is the difference of two neighbouring states, so that parts add up by their making and nothing is left over
 * for an "other".
 */
public final class Attribution {

    private final List<SortedMap<FigureKey, String>> values = new ArrayList<>();
    private final List<SortedMap<FigureKey, List<Part.Counted>>> counted = new ArrayList<>();
    private final List<State> states;

    private Attribution(List<State> states) {
        this.states = states;
        for (State state : states) {
            values.add(FigureLines.values(state.figures()));
            counted.add(FigureLines.counted(state.contributions()));
        }
    }

    /**
     * Every figure that a cause has moved, though others may have moved it back; in the order of {@link FigureKey#ORDER}.
     *
     * @param states from then to now, at least one; each but the first names its cause
     */
    public static List<Change> changes(List<State> states) {
        Attribution attribution = new Attribution(states);
        SortedSet<FigureKey> keys = new TreeSet<>(FigureKey.ORDER);
        attribution.values.forEach(one -> keys.addAll(one.keySet()));
        List<Change> changes = new ArrayList<>();
        for (FigureKey key : keys) {
            attribution.change(key).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<Change> change(FigureKey key) {
        List<Part> parts = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            String before = value(i - 1, key);
            String after = value(i, key);
            if (!before.equals(after)) {
                parts.add(part(i, key, Change.number(after).subtract(Change.number(before))));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(key, value(0, key), value(states.size() - 1, key), parts));
    }

    private Part part(int step, FigureKey key, BigDecimal amount) {
        List<Part.Counted> before = counted.get(step - 1).getOrDefault(key, List.of());
        List<Part.Counted> after = counted.get(step).getOrDefault(key, List.of());
        return new Part(states.get(step).cause().orElseThrow(), amount, without(after, before), without(before, after));
    }

    private static List<Part.Counted> without(List<Part.Counted> all, List<Part.Counted> others) {
        List<Part.Counted> left = new ArrayList<>(all);
        left.removeAll(new java.util.HashSet<>(others));
        return left;
    }

    private String value(int step, FigureKey key) {
        return values.get(step).getOrDefault(key, "");
    }
}
