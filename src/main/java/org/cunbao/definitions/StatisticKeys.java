package org.cunbao.definitions;

import java.util.List;

/** The keys that a file of statistics and its examples know; the JSON Schemas for editors have the same. */
final class StatisticKeys {

    static final List<String> STATISTIC = List.of(
            "id",
            "version",
            "valid_from",
            "valid_to",
            "zh",
            "en",
            "measure_zh",
            "measure_en",
            "text_zh",
            "text_en",
            "order",
            "form",
            "count",
            "sum",
            "differing",
            "ratio",
            "in_period",
            "event",
            "on_last_day",
            "told",
            "where",
            "breakdowns");

    static final List<String> RATIO = List.of("of", "to", "times", "decimals");

    static final List<String> ON_LAST_DAY = List.of("joined", "left");

    static final List<String> CONDITION = List.of(
            "all",
            "any",
            "not",
            "some_entry",
            "submission_ends_by",
            "field",
            "fields",
            "is",
            "in",
            "written",
            "by",
            "at_least",
            "at_most",
            "above",
            "below");

    static final List<String> EXAMPLE = List.of("name", "units", "submissions", "figures");

    static final List<String> SUBMISSION = List.of("form", "unit", "period", "supplement", "entries");

    static final List<String> FIGURE = List.of("statistic", "breakdown", "unit", "period", "value");

    private StatisticKeys() {}
}
