package org.cunbao.reports;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a table for people.
 *
 * @param text what stands there, masked and neutralised; of a number its plain digits
 * @param number the value where it is one
 * @param link which rows of the sources stand behind it; empty for none
 * @param tone how it is told apart
 */
public record Shown(String text, Optional<BigDecimal> number, Optional<Link> link, Tone tone) {

    /** Said where there is no figure; zero is a figure. */
    public static final String NO_DATA = "无数据";

    /** How a cell is told apart from its neighbours. */
    public enum Tone {
        PLAIN,
        /** The name at the head of a row. */
        HEAD,
        /** Secondary: definitions, ids. */
        QUIET,
        /** A word in the middle of its cell. */
        CENTRED,
        /** Nothing is known here. */
        ABSENT,
        /** As it should be. */
        GOOD,
        /** Someone should look. */
        WARN
    }

    /**
     * The rows behind a figure.
     *
     * @param statistic the statistic's id
     * @param unit a village's code for its own rows, the township's for all
     */
    public record Link(String statistic, String unit) {}

    public static Shown text(String text) {
        return text(text, Tone.PLAIN);
    }

    public static Shown text(String text, Tone tone) {
        return new Shown(Neutral.text(text), Optional.empty(), Optional.empty(), tone);
    }

    /** An id or a hash: digits in it are nobody's number, and are shown as they are. */
    static Shown id(String id) {
        return new Shown(id, Optional.empty(), Optional.empty(), Tone.QUIET);
    }

    public static Shown number(int number) {
        return number(BigDecimal.valueOf(number));
    }

    public static Shown number(BigDecimal number) {
        return new Shown(number.toPlainString(), Optional.of(number), Optional.empty(), Tone.PLAIN);
    }

    /** A figure's value, or the words for no data. */
    public static Shown value(Optional<BigDecimal> value) {
        return value.map(Shown::number).orElse(text(NO_DATA, Tone.ABSENT));
    }

    /** A figure's value that leads to its rows. */
    public static Shown figure(Optional<BigDecimal> value, String statistic, String unit) {
        Shown shown = value(value);
        Optional<Link> link = value.map(known -> new Link(statistic, unit));
        return new Shown(shown.text, shown.number, link, shown.tone);
    }

    Shown as(Tone other) {
        return new Shown(text, number, link, other);
    }
}
