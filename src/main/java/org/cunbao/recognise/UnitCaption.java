package org.cunbao.recognise;

import java.util.List;
import java.util.Optional;
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
        List<String> villages = units.find(bare).stream()
                .filter(match -> match.unit().level() != Unit.Level.TOWNSHIP)
                .filter(match -> length - match.name().length() <= MOST_AROUND)
                .map(match -> match.unit().code())
                .distinct()
                .toList();
        return villages.size() == 1 ? Optional.of(villages.get(0)) : Optional.empty();
    }
}
