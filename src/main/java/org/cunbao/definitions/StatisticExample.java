package org.cunbao.definitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * A few submissions, with the figures that must be made of them.
 *
 * <p>It stands beside the statistics, is run as a test and by {@code check}, and shows a person who writes no Java what
 * a definition counts.
 *
 * @param file the name of the statistics' file without its ending
 * @param name what it shows
 * @param units the organisation tree
 * @param submissions in the order of their receipt, all in force
 * @param figures what must come of them, at least one
 */
public record StatisticExample(
        String file, String name, Units units, List<Submission> submissions, List<Expected> figures) {

    public StatisticExample {
        submissions = List.copyOf(submissions);
        figures = List.copyOf(figures);
    }

    /**
     * One submission.
     *
     * @param form the form's id
     * @param unit the code of the unit that reports
     * @param period what it reports on
     * @param supplement whether it calls itself one
     * @param entries may be none: an empty table
     */
    public record Submission(String form, String unit, Period period, boolean supplement, List<Entry> entries) {
        public Submission {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One entry.
     *
     * @param values canonical values by field
     * @param entities the names that the example gives to the things it speaks of, by their kind; a kind that is left
     *     out is a thing of its own
     */
    public record Entry(Map<String, String> values, Map<String, String> entities) {
        public Entry {
            values = Map.copyOf(values);
            entities = Map.copyOf(entities);
        }
    }

    /**
     * One figure.
     *
     * @param statistic its id
     * @param breakdown empty for the whole, else {@code field=code}
     * @param unit the unit's code
     * @param period what it is about
     * @param value empty: no data
     */
    public record Expected(
            String statistic, String breakdown, String unit, Period period, Optional<BigDecimal> value) {}
}
