package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cunbao.normalise.TextKey;
import org.cunbao.normalise.UnitNames;
import org.cunbao.vocabulary.Unit;

/** A caption between blocks of rows that names the village which they are of ({@code 二、后张岭村（3户）}). */
final class UnitCaption {

    private static final int LONGEST = 30;
    private static final int MOST_AROUND = 4;

    private UnitCaption() {}

    /** The village's code; empty where the text names none, or several, or says much else. */
    static Optional<String> of(UnitNames units, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = CaptionValue.bare(text);
        int length = TextKey.of(bare).length();
        return village(
                units.find(bare).stream().filter(match -> length - match.name().length() <= MOST_AROUND));
    }

    /** The code of the one village among what a text names; empty if there is none or several. */
    static Optional<String> village(Stream<UnitNames.Match> named) {
        List<String> villages = named.map(UnitNames.Match::unit)
                .filter(unit -> unit.level() != Unit.Level.TOWNSHIP)
                .map(Unit::code)
                .distinct()
                .toList();
        return villages.size() == 1 ? Optional.of(villages.get(0)) : Optional.empty();
    }
}
