package org.cunbao.definitions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cunbao.vocabulary.Unit;

/**
 * The organisation tree of one or more townships, in the order of the table.
 *
 * @param all every unit, of every level
 */
public record Units(List<Unit> all) {

    /** Under which is kept what belongs to no township of a home that has several. */
    public static final String NO_TOWNSHIP = "-";

    public Units {
        all = List.copyOf(all);
    }

    public Optional<Unit> find(String code) {
        return all.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The unit's name; the code itself where there is no such unit. */
    public String name(String code) {
        return find(code).map(Unit::name).orElse(code);
    }

    /** Every township, in the order of the table. */
    public List<Unit> townships() {
        return all.stream().filter(unit -> unit.level() == Unit.Level.TOWNSHIP).toList();
    }

    /** The only township, where there is one; the code {@link #NO_TOWNSHIP} is no unit's. */
    public Optional<Unit> onlyTownship() {
        List<Unit> townships = townships();
        return townships.size() == 1 ? Optional.of(townships.get(0)) : Optional.empty();
    }

    /** What one township's files can speak of: its own units, those that took their place, and what stands above them. */
    Units around(String township) {
        Set<String> codes = new TreeSet<>();
        Deque<Unit> next = new ArrayDeque<>(of(township).all());
        while (!next.isEmpty()) {
            Unit unit = next.pop();
            if (codes.add(unit.code())) {
                find(unit.parent()).ifPresent(next::push);
                unit.successors().forEach(code -> find(code).ifPresent(next::push));
            }
        }
        return new Units(
                all.stream().filter(unit -> codes.contains(unit.code())).toList());
    }

    /** The township itself and every unit below it. */
    public Units of(String township) {
        return new Units(all.stream()
                .filter(unit -> unit.code().equals(township) || unit.parent().equals(township))
                .toList());
    }
}
