package org.cunbao.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cunbao.reading.Entry;
import org.cunbao.reading.SheetReading;
import org.cunbao.reading.SubmissionReading;
import org.cunbao.reading.TableReading;
import org.cunbao.vocabulary.Finding;
import org.cunbao.vocabulary.Period;

/** What the ledger holds, file by file, as of any run. */
public interface Filed {

    /** Every file that the run can see, by name in code-point order, then time of receipt; copies too, archives too. */
    List<File> findFiles(String township, long run);

    /** The submissions of every file that the run can see, by receipt, then number. */
    List<Submission> findSubmissions(String township, long run);

    /** The periods of the submissions that the run itself read, each once, in their order. */
    List<Touched> findTouched(String township, long run);

    /**
     * A period that a run touched.
     *
     * @param period of a submission, or of several
     * @param arrived how many submissions came in files that the run took in; others it has only read again
     */
    record Touched(Period period, int arrived) {}

    /** The inbox's own logs of receipts as the run sees them; they are no village files and have no readings. */
    List<File> findLogs(String township, long run);

    /** Findings that only the whole township shows: those of the logs, then by receipt, sheet, code. */
    List<Concluded> findConclusions(String township, long run);

    /** In the order of the file. */
    List<SheetReading> findSheets(File file);

    /** By sheet, then number. */
    List<TableReading> findTables(File file);

    /** In the order of noticing. */
    List<Finding> findFindings(File file);

    /** Hands over every entry by sheet, row, number; a sheet of a million rows never stands in memory. */
    void entries(File file, Consumer<Entry> sink);

    /** Hands over the entries of submissions, by reading, sheet, row, number. */
    void entries(String township, Collection<Place> of, BiConsumer<Place, Entry> sink);

    /**
     * A submission by handles.
     *
     * @param reading the reading that holds it
     * @param submission its number there
     */
    record Place(long reading, int submission) {}

    /**
     * Between which days events lie that submissions tell of; of one without any such date there is nothing.
     *
     * @param fields dates of events
     */
    Map<Place, List<Days>> findDays(String township, Collection<Place> of, Collection<String> fields);

    /**
     * The days between which events lie, both included.
     *
     * @param first of any of them
     * @param last of any of them
     */
    record Days(LocalDate first, LocalDate last) {

        /** Whether some of them may lie in the period. */
        public boolean meets(Period period) {
            return !first.isAfter(period.lastDay()) && !last.isBefore(period.firstDay());
        }

        /** Whether all of them lie in the period. */
        public boolean within(Period period) {
            return period.contains(first) && period.contains(last);
        }
    }

    /** The keys of the findings that a person has answered. */
    List<String> findAnswered(String township, long run);

    /**
     * A file and the reading of it that counts.
     *
     * @param receipt its receipt
     * @param first the name of the first receipt of its bytes; its own where it is that one
     * @param copy whether it is a copy, which has no reading
     * @param reading a handle; 0: there is none (yet)
     * @param format of the bytes, empty without a reading
     */
    record File(Receipt receipt, String first, boolean copy, long reading, String format) {}

    /**
     * A submission, and whether it is in force.
     *
     * @param receipt the number of its receipt
     * @param run that recorded the receipt
     * @param submission as read
     * @param inForce whether it counts
     * @param reason why not: {@code rejected} or a finding's code; empty if it counts
     * @param replacedBy the file whose submission took its place
     */
    record Submission(
            long receipt,
            long run,
            SubmissionReading submission,
            boolean inForce,
            String reason,
            Optional<String> replacedBy) {

        /** Whether another took its place; a rejected one never had any. */
        public boolean superseded() {
            return replacedBy.isPresent();
        }
    }

    /**
     * A finding that is a conclusion.
     *
     * @param receipt the number of the receipt that it is about
     * @param finding what was found
     */
    record Concluded(long receipt, Finding finding) {}
}
