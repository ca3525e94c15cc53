package org.cunbao.ledger;

import java.util.List;
import java.util.Map;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.vocabulary.Severity;

/** What became of a run's files, in numbers. */
public interface Tallies {

    /** Receipts, rows by class and findings of the run. */
    Totals totals(Run run);

    /** By unit and form, for the submissions whose reading the run made; in the order of unit, then form. */
    List<Line> lines(Run run);

    /**
     * One unit and form.
     *
     * @param unit its code; empty where nothing told it
     * @param form the form's id
     * @param submissions how many tables were received
     * @param rows data rows, and those of them read well
     * @param errors findings that kept something from counting
     * @param warnings findings that may have changed a value
     */
    record Line(String unit, String form, int submissions, SubmissionReading.Rows rows, int errors, int warnings) {

        /** Rows that were not read well. */
        public int rejected() {
            return rows.data() - rows.accepted();
        }
    }

    /**
     * Everything of a run.
     *
     * @param receipts files received in the run, members of archives among them
     * @param copies of these, files whose bytes came before
     * @param readings readings that the run made or took up again
     * @param rows physical rows by letter of {@link org.cunbao.vocabulary.RowClass}, of these readings
     * @param brought findings that the run brought, conclusions among them, by severity
     * @param waiting errors and warnings known before the run that nobody has answered
     * @param due receipts of the run that have no reading: faults of ours
     */
    record Totals(
            int receipts,
            int copies,
            int readings,
            Map<Character, Long> rows,
            Map<Severity, Integer> brought,
            int waiting,
            int due) {}
}
