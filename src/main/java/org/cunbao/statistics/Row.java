package org.cunbao.statistics;

import java.util.Comparator;
import org.cunbao.vocabulary.CodePoints;

/**
 * An entry as it is counted.
 *
 * @param counted the entry
 * @param submission the number of its submission
 * @param date the day of its event, ISO; empty in a register, and where no entry tells it
 */
record Row(Counted counted, int submission, String date) {

    static final Comparator<Row> IN_ORDER = Comparator.comparing(
                    (Row row) -> row.key().file(), CodePoints.ORDER)
            .thenComparing(row -> row.key().sheet())
            .thenComparing(row -> row.key().row())
            .thenComparing(row -> row.key().entry());

    /** The one that decides first. */
    static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                    (Row row) -> row.counted.submission().receivedAt(), Comparator.reverseOrder())
            .thenComparing(IN_ORDER);

    EntryKey key() {
        return counted.key();
    }

    /** Its value; empty where it has none. */
    String value(String field) {
        return counted.values().getOrDefault(field, "");
    }
}
