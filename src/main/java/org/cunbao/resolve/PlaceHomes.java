package org.cunbao.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cunbao.definitions.Units;
import org.cunbao.normalise.TextKey;
import org.cunbao.vocabulary.Unit;

/** Finds the unit that a place names, and what is left of the place without it: {@code 东河村文化广场}. */
final class PlaceHomes {

    private final List<Name> names = new ArrayList<>();

    /** The longer name first, so that {@code 青石村} is not taken for {@code 青石}. */
    PlaceHomes(Units units) {
        for (Unit unit : units.all()) {
            Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                    .map(TextKey::of)
                    .filter(key -> key.length() > 1)
                    .forEach(key -> names.add(new Name(key, unit)));
        }
        names.sort(Comparator.comparing((Name name) -> -name.key().length())
                .thenComparing(Name::key)
                .thenComparing(name -> name.unit().code()));
    }

    private record Name(String key, Unit unit) {}

    /**
     * @param unit the code of the unit that the place names; empty if it names none
     * @param rest the place without that name, in comparison form; never empty unless the place is
     */
    record Home(String unit, String rest) {}

    Home of(String place) {
        String rest = TextKey.of(place);
        String unit = "";
        for (int depth = 0; depth < 2; depth++) {
            String left = rest;
            List<Name> fitting = names.stream()
                    .filter(name -> left.startsWith(name.key())
                            && left.length() > name.key().length())
                    .limit(1)
                    .toList();
            boolean below =
                    !fitting.isEmpty() && (depth == 0 || isBelow(fitting.get(0).unit(), unit));
            if (below) {
                unit = fitting.get(0).unit().code();
                rest = left.substring(fitting.get(0).key().length());
            }
        }
        return new Home(unit, rest);
    }

    /** After a township's name that of one of its villages may follow. */
    private static boolean isBelow(Unit village, String township) {
        return village.parent().equals(township);
    }
}
