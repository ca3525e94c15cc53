package org.cunbao.normalise;

import java.util.List;
import org.cunbao.definitions.Code;
import org.cunbao.vocabulary.FindingCode;

/**
 * What a cell says, once read.
 *
 * @param outcome whether there is a value
 * @param values the canonical texts: one for most types, one a person where a cell names several; empty unless the
 *     outcome is {@link Outcome#VALUE}. ISO dates, plain decimals, codes, {@code yes}/{@code no}, 18-character
 *     identity numbers, digits of phones, persons' names without inner spaces, text as written and trimmed
 * @param remarks what was noticed on the way, in the order of noticing
 */
public record Normalised(Outcome outcome, List<String> values, List<Remark> remarks) {

    /** Whether a cell gave a value. */
    public enum Outcome {
        VALUE,
        /** Nothing is said: empty, or a word for nothing ({@code 无}, {@code /}). */
        EMPTY,
        /** Something is said that cannot be read; a remark says why. */
        UNREADABLE
    }

    public Normalised {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
        if ((outcome == Outcome.VALUE) == values.isEmpty()) {
            throw new IllegalArgumentException(outcome + " with values " + values.size());
        }
    }

    public static Normalised value(String value, Remark... remarks) {
        return new Normalised(Outcome.VALUE, List.of(value), List.of(remarks));
    }

    /** A code that a word of no list was taken for, and that this is said. */
    public static Normalised guessed(Code code) {
        return value(code.id(), Remark.of(FindingCode.VALUE_GUESSED, code.zh(), code.en()));
    }

    public static Normalised empty(Remark... remarks) {
        return new Normalised(Outcome.EMPTY, List.of(), List.of(remarks));
    }

    public static Normalised unreadable(Remark remark) {
        return new Normalised(Outcome.UNREADABLE, List.of(), List.of(remark));
    }
}
