package org.cunbao.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/** The submissions of one file, numbered in the order in which their first rows come; tables of one form, unit and period are one. */
final class SubmissionBook {

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();

    /**
     * What tells two submissions of a file apart.
     *
     * @param form the form's id
     * @param unit the unit's code; empty where nothing tells
     * @param period empty where nothing tells
     * @param accepted whether it takes part
     */
    record Key(String form, Optional<String> unit, Optional<Period> period, boolean accepted) {}

    /** One submission being counted. */
    static final class Tally {
        private final int number;
        private final int sheet;
        private final boolean compiled;
        private final boolean supplement;
        private int data;
        private int accepted;

        private Tally(int number, int sheet, boolean compiled, boolean supplement) {
            this.number = number;
            this.sheet = sheet;
            this.compiled = compiled;
            this.supplement = supplement;
        }

        int number() {
            return number;
        }

        void count(boolean isAccepted) {
            data++;
            accepted += isAccepted ? 1 : 0;
        }
    }

    Tally open(Key key, int sheet, boolean compiled, boolean supplement) {
        return tallies.computeIfAbsent(key, k -> new Tally(tallies.size() + 1, sheet, compiled, supplement));
    }

    List<SubmissionReading> readings() {
        List<SubmissionReading> readings = new ArrayList<>();
        tallies.forEach((key, tally) -> readings.add(new SubmissionReading(
                tally.number,
                tally.sheet,
                key.form(),
                key.unit(),
                key.period(),
                key.accepted() ? SubmissionReading.State.ACCEPTED : SubmissionReading.State.REJECTED,
                tally.compiled,
                tally.supplement,
                new SubmissionReading.Rows(tally.data, tally.accepted))));
        return readings;
    }
}
