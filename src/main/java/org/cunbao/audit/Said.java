package org.cunbao.audit;

import java.util.Comparator;
import org.cunbao.vocabulary.CodePoints;
import org.cunbao.vocabulary.Language;

/**
 * One thing said in both languages.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record Said(String en, String zh) implements Comparable<Said> {

    private static final Comparator<Said> ORDER =
            Comparator.comparing(Said::en, CodePoints.ORDER).thenComparing(Said::zh, CodePoints.ORDER);

    /** As a reader of the language is told. */
    public String in(Language language) {
        return language == Language.CHINESE ? zh : en;
    }

    @Override
    public int compareTo(Said other) {
        return ORDER.compare(this, other);
    }
}
