package org.cunbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cunbao.vocabulary.Finding;

/**
 * One data row, read.
 *
 * @param entries the values by field id of each entry; one, or several where a cell names several persons
 * @param findings what was noticed, in the order of the form's fields
 * @param rejected whether a required value is missing or cannot be read
 * @param unit the unit that the row itself names
 */
record RowValues(List<Map<String, String>> entries, List<Finding> findings, boolean rejected, Optional<String> unit) {

    RowValues {
        List<Map<String, String>> copies = new ArrayList<>(entries.size());
        entries.forEach(entry -> copies.add(Map.copyOf(entry)));
        entries = List.copyOf(copies);
        findings = List.copyOf(findings);
    }

    /** The values that all entries of the row share, or those of its only one. */
    Map<String, String> first() {
        return entries.get(0);
    }
}
