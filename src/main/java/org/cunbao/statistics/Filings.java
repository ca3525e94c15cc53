package org.cunbao.statistics;

import java.util.List;

/**
 * Everything in force of one form in one township.
 *
 * @param form the form's id
 * @param submitted also those without any entry: an empty table is a zero
 * @param entries of these submissions, in any order
 */
public record Filings(String form, List<Submitted> submitted, List<Counted> entries) {

    public Filings {
        submitted = List.copyOf(submitted);
        entries = List.copyOf(entries);
    }
}
