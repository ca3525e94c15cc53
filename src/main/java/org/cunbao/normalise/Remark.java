package org.cunbao.normalise;

import java.util.List;
import org.cunbao.vocabulary.FindingCode;

/**
 * Something noticed about one cell; the caller, who knows the place and whether the field is required, makes a
 * finding of it.
 *
 * @param code what was noticed
 * @param arguments what the sentence names beside the raw value and, for {@code value.unreadable}, beside the field's
 *     label: there the reason, in Chinese, then in English
 */
public record Remark(FindingCode code, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(FindingCode code, String... arguments) {
        return new Remark(code, List.of(arguments));
    }
}
