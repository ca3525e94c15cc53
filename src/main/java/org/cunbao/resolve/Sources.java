package org.cunbao.resolve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cunbao.vocabulary.Period;

/**
 * Where entries that speak are to be found, as of a run.
 *
 * @param township the township's code
 * @param run as of which run
 * @param all every accepted submission, in force or replaced, in the order of receipt; rejected ones and copies say nothing
 * @param inForce the keys of the submissions that are in force
 */
public record Sources(String township, long run, List<Source> all, Set<String> inForce) {

    public Sources {
        all = List.copyOf(all);
        inForce = Set.copyOf(inForce);
    }

    /**
     * One submission.
     *
     * @param receipt the number of its receipt, a handle
     * @param reading the reading that counts, a handle
     * @param submission its number in the reading
     * @param name the file's name as received
     * @param source as in {@link MentionKey#source()}
     * @param receivedAt when the file was received
     * @param form the form's id
     * @param unit the code of the unit that reports it
     * @param period what it is about
     */
    public record Source(
            long receipt,
            long reading,
            int submission,
            String name,
            String source,
            Instant receivedAt,
            String form,
            String unit,
            Period period) {

        /** Names the submission among all, the same on every machine. */
        public String key() {
            return source + "/" + submission;
        }
    }

    /** The number of each source's receipt. */
    public Map<String, Long> receipts() {
        Map<String, Long> receipts = new TreeMap<>();
        all.forEach(source -> receipts.put(source.source(), source.receipt()));
        return receipts;
    }

    /** The name of each source's file. */
    public Optional<String> findName(String wanted) {
        return all.stream()
                .filter(source -> source.source().equals(wanted))
                .map(Source::name)
                .findFirst();
    }
}
