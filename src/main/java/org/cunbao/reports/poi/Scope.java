package org.cunbao.reports.poi;

import java.util.List;
import java.util.Optional;

/** What the words of a template mean at one place of it. */
interface Scope {

    /** What is written for a term; empty where the term is unknown. */
    Optional<Told> find(String term);

    /** The scopes of a table row that stands for many, one each; empty where the name is unknown. */
    Optional<List<Scope>> rows(String name);

    /**
     * What is written for a term.
     *
     * @param text as it stands in the report
     * @param holds whether a condition on it is met: something is there, and it is not zero
     */
    record Told(String text, boolean holds) {

        static Told text(String text) {
            return new Told(text, !text.isEmpty());
        }
    }
}
