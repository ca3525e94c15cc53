package org.cunbao.recognise;

import java.util.List;
import org.cunbao.vocabulary.Finding;

/**
 * What a table's surroundings told.
 *
 * @param told unit and period
 * @param titles the texts above the table that are no notes
 * @param evidence by what each was told
 * @param findings what was noticed on the way
 */
record Surveyed(Told told, List<String> titles, List<Evidence> evidence, List<Finding> findings) {

    Surveyed {
        titles = List.copyOf(titles);
        evidence = List.copyOf(evidence);
        findings = List.copyOf(findings);
    }
}
