package org.cunbao.vocabulary;

import java.util.List;

/**
 * Something noticed about a file, sheet, table, row or cell. A value, never an exception.
 *
 * @param code what was found; stable, documented in {@link FindingCode}
 * @param severity for this place; some codes are an error on a required field and a warning on an optional one
 * @param origin where
 * @param raw the value as written, empty where none is meant; whole (masked only when shown)
 * @param arguments what the sentence names beside the raw value, by position from {@code {1}}
 */
public record Finding(FindingCode code, Severity severity, Origin origin, String raw, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding with the code's usual severity. */
    public static Finding of(FindingCode code, Origin origin, String raw, String... arguments) {
        return new Finding(code, code.severity(), origin, raw, List.of(arguments));
    }

    /** What was read, why it is wrong and how to mend it, with identity numbers and phones masked. */
    public String message(Language language) {
        String text = code.template(language).replace("{0}", raw);
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + (i + 1) + "}", arguments.get(i));
        }
        return Masking.mask(text);
    }
}
