package org.cunbao.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the lines of a home's log are written. */
enum LogFormat {
    /** For people: time, level, where, what. */
    TEXT,
    /** For machines: one JSON object a line. */
    JSON;

    /** By the option, else by {@code CUNBAO_LOG}, else as text; empty where the variable says what is no format. */
    static Optional<LogFormat> of(Settings settings, Map<String, String> environment) {
        if (settings.log != null) {
            return Optional.of(settings.log);
        }
        String named = Objects.requireNonNullElse(environment.get("CUNBAO_LOG"), "");
        return named.isEmpty()
                ? Optional.of(TEXT)
                : Arrays.stream(values())
                        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(named.toLowerCase(Locale.ROOT)))
                        .findFirst();
    }
}
