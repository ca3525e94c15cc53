package org.cunbao.definitions;

import java.util.List;

/** The keys that match settings and their examples know; the JSON Schemas for editors have the same. */
final class MatchKeys {

    static final List<String> MATCHING = List.of(
            "id", "zh", "en", "needs", "mentions", "derived", "content", "blocking", "comparisons", "same", "ask");

    static final List<String> MENTION = List.of("form", "fields");

    static final List<String> DERIVED = List.of("name", "rule", "from");

    static final List<String> BLOCKING = List.of("id", "keys", "cap", "then");

    static final List<String> COMPARISON = List.of("id", "zh", "en", "levels");

    static final List<String> LEVEL = List.of("id", "when", "zh", "en", "m", "u", "weight", "frequency", "effect");

    static final List<String> EXAMPLE = List.of("name", "units", "left", "right", "verdict");

    private MatchKeys() {}
}
