package org.cunbao.reading;

import java.util.Optional;
import org.cunbao.vocabulary.Period;

/**
 * Tables of one form, unit and period in one file.
 *
 * @param number 1-based within the reading
 * @param sheet the sheet of its first table
 * @param form the form's id
 * @param unit the unit's code; empty where nothing tells (then it is rejected)
 * @param period empty where nothing tells (then it is rejected)
 * @param state whether it takes part
 * @param compiled whether its unit came from a village column of a table of several villages
 * @param supplement whether its title or name calls it a supplement (补充, 补报)
 * @param rows its data rows
 */
public record SubmissionReading(
        int number,
        int sheet,
        String form,
        Optional<String> unit,
        Optional<Period> period,
        State state,
        boolean compiled,
        boolean supplement,
        Rows rows) {

    /** Whether a submission takes part. */
    public enum State {
        ACCEPTED,
        REJECTED
    }

    /**
     * Its data rows.
     *
     * @param data accepted and rejected together
     * @param accepted those read well
     */
    public record Rows(int data, int accepted) {}
}
