package org.cunbao.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cunbao.normalise.PeriodText;

/** For when a table is, by its surroundings: each part that a source leaves out comes from the next. */
final class PeriodTeller {

    private OptionalInt year = OptionalInt.empty();
    private Optional<PeriodText.Months> months = Optional.empty();
    private final List<Evidence> evidence = new ArrayList<>();

    /** Hands over one more source; sources that come later tell less. */
    void source(String by, String text) {
        if (text.isEmpty() || year.isPresent() && months.isPresent()) {
            return;
        }
        PeriodText.Parts parts = PeriodText.find(text);
        if (year.isEmpty() && parts.year().isPresent()) {
            year = parts.year();
            evidence.add(new Evidence("year", String.valueOf(year.getAsInt()), by, text, 1000));
        }
        if (months.isEmpty() && parts.months().isPresent()) {
            months = parts.months();
            PeriodText.Months told = months.get();
            evidence.add(new Evidence("months", told.first() + "-" + told.last(), by, text, 1000));
        }
    }

    OptionalInt year() {
        return year;
    }

    Optional<PeriodText.Months> months() {
        return months;
    }

    List<Evidence> evidence() {
        return evidence;
    }
}
