package org.cunbao.reports;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cunbao.definitions.CanonicalText;
import org.cunbao.ledger.Canonical;
import org.cunbao.vocabulary.Period;

/**
 * What a set of figures rests on and what was written from it, by hashes.
 *
 * <p>No path, machine, user or number of threads is in it, and no time but the run's: the same close made again
 * elsewhere has the same manifest.
 *
 * @param township its code
 * @param period what the figures are about
 * @param issue closed or provisional, which revision, as of when
 * @param inputs the receipts in force, in any order
 * @param versions hashes by what they are of: decisions, forms, units, statistics, matching, program, template
 * @param missing units that were allowed to be missing, by code
 * @param counts what was still open and was frozen with it, by name: open errors, pairs in review
 * @param outputs SHA-256 of each output by name
 * @param before SHA-256 of the manifest before it; empty for the first
 */
public record Manifest(
        String township,
        Period period,
        Heading.Issue issue,
        List<Input> inputs,
        Map<String, String> versions,
        List<String> missing,
        Map<String, Integer> counts,
        Map<String, String> outputs,
        String before) {

    public Manifest {
        inputs = inputs.stream().sorted(Input.ORDER).toList();
        versions = Map.copyOf(versions);
        missing = missing.stream().sorted().toList();
        counts = Map.copyOf(counts);
        outputs = Map.copyOf(outputs);
    }

    /**
     * One file on which figures rest.
     *
     * @param name as received
     * @param sha256 of its bytes
     * @param receivedAt ISO 8601 in UTC
     */
    public record Input(String name, String sha256, String receivedAt) {

        private static final java.util.Comparator<Input> ORDER = java.util.Comparator.comparing(
                        Input::name, org.cunbao.vocabulary.CodePoints.ORDER)
                .thenComparing(Input::receivedAt)
                .thenComparing(Input::sha256);

        private Map<String, Object> content() {
            return Map.of("name", name, "sha256", sha256, "received_at", receivedAt);
        }
    }

    /** The canonical text: JSON with sorted keys, one value a line, LF. */
    public String text() {
        SortedMap<String, Object> content = new TreeMap<>();
        content.put("township", township);
        content.put("period", period.code());
        content.put("closed", issue.closed());
        content.put("revision", issue.revision());
        content.put("as_of", issue.asOf().toString());
        content.put("inputs", inputs.stream().map(Input::content).toList());
        content.put("versions", versions);
        content.put("missing", missing);
        content.put("counts", counts);
        content.put("outputs", outputs);
        content.put("before", before);
        return CanonicalText.of(content);
    }

    /** The SHA-256 of the text: what the next manifest names as the one before it. */
    public String hash() {
        return Canonical.sha256(text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
