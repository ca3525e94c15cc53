package org.cunbao.definitions;

import java.util.List;
import java.util.Optional;
import org.cunbao.vocabulary.Unit;

/**
 * The organisation tree of one or more townships, in the order of the table.
 *
 * @param all every unit, of every level
 */
public record Units(List<Unit> all) {

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

    /** The township itself and every unit below it. */
    public Units of(String township) {
        return new Units(all.stream()
                .filter(unit -> unit.code().equals(township) || unit.parent().equals(township))
                .toList());
    }
}
