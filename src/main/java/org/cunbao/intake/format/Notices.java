package org.cunbao.intake.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.FindingCode;
import org.cunbao.vocabulary.Origin;

/** What was noticed while the rows of one workbook were read; a second pass over the same rows adds nothing. */
public final class Notices {

    private final Map<Origin, Finding> byPlace = new TreeMap<>();

    /** The cell held characters that cannot be stored; {@code text} is what was kept. */
    public void damaged(Origin place, String text) {
        byPlace.put(place, Finding.of(FindingCode.TEXT_DAMAGED, place, text));
    }

    /** In the order of the places. */
    public List<Finding> findings() {
        return List.copyOf(byPlace.values());
    }
}
