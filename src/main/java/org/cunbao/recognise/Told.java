package org.cunbao.recognise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cunbao.normalise.PeriodText;
import org.cunbao.vocabulary.Period;

/**
 * What a table's surroundings tell about whose it is and for when, and its columns about each other's words.
 *
 * @param unit the unit's code; empty where nothing tells
 * @param namesSeen the names of several units that one source gave, where that is why none was taken
 * @param year the year, where some source tells one
 * @param months the months, where some source tells them
 * @param period a person's word, which outranks year and months
 * @param supplement whether title, sheet or file calls it a supplement
 * @param values codes by field id that the title tells for a required field without a column
 * @param others words of no list that the rest of their column tells
 */
public record Told(
        Optional<String> unit,
        List<String> namesSeen,
        OptionalInt year,
        Optional<PeriodText.Months> months,
        Optional<Period> period,
        boolean supplement,
        Map<String, String> values,
        List<OtherWord> others) {

    public Told {
        namesSeen = List.copyOf(namesSeen);
        values = Map.copyOf(values);
        others = List.copyOf(others);
    }

    Told with(Map<String, String> told, List<OtherWord> words) {
        return new Told(unit, namesSeen, year, months, period, supplement, told, words);
    }

    /** The period, if both of its parts are told. */
    public Optional<Period> complete() {
        if (period.isPresent()) {
            return period;
        }
        return new PeriodText.Parts(year, months).period();
    }
}
