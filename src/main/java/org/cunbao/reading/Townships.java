package org.cunbao.reading;

import java.util.List;
import java.util.Optional;
import org.cunbao.definitions.Units;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Unit;

/** Which township a file belongs to: the only one of the units, else the one that its first folder names. */
public final class Townships {

    private final List<Unit> all;
    private final UnitNames names;

    public Townships(Units units) {
        this.all = units.townships();
        this.names = UnitNames.of(new Units(all));
    }

    /**
     * The code of the township, {@link Units#NO_TOWNSHIP} where nothing tells.
     *
     * @param name of a file, as received
     */
    public String of(String name) {
        if (all.size() == 1) {
            return all.get(0).code();
        }
        int slash = name.indexOf('/');
        return slash < 0
                ? Units.NO_TOWNSHIP
                : named(name.substring(0, slash)).map(Unit::code).orElse(Units.NO_TOWNSHIP);
    }

    /** The township of this code, name or alias. */
    public Optional<Unit> named(String text) {
        return all.stream().filter(unit -> unit.code().equals(text)).findFirst().or(() -> names.exact(text));
    }
}
