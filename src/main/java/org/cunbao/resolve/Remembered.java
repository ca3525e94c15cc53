package org.cunbao.resolve;

import java.util.List;

/**
 * What is kept of the conclusion about one kind: enough to renew it from what has changed since.
 *
 * @param whole whether it was drawn by the same program under the same definitions and nothing of it is missing; else
 *     only the members are of use, to tell what became of their entities
 * @param run as of which it was drawn; 0 where there was none
 * @param files what stands in which files, in any order
 * @param members which entity each entry spoke of, by place
 * @param links pairs that were not simply the same, in any order
 */
public record Remembered(boolean whole, long run, List<PrintedFile> files, List<Member> members, List<KeptLink> links) {

    public Remembered {
        files = List.copyOf(files);
        members = List.copyOf(members);
        links = List.copyOf(links);
    }

    static Remembered nothing() {
        return new Remembered(false, 0, List.of(), List.of(), List.of());
    }

    /** What is left of it where something else of the township is not whole. */
    Remembered broken() {
        return new Remembered(false, run, List.of(), members, List.of());
    }

    /**
     * What one file says of things of the kind.
     *
     * @param receipt the number of its receipt
     * @param signature of all that its mentions are made of
     * @param mentions how many
     * @param prints packed
     */
    public record PrintedFile(long receipt, String signature, int mentions, byte[] prints) {}

    /**
     * An entry and the entity that it spoke of.
     */
    public record Member(Place place, String entity) {}

    /**
     * A pair that was not simply the same.
     *
     * @param left the earlier entry
     * @param right the later one
     * @param leftEntity of the left one
     * @param rightEntity of the right one
     * @param pair its short name
     * @param weight in thousandths
     * @param verdict what became of it
     * @param waits whether a person was asked about it
     */
    public record KeptLink(
            Place left,
            Place right,
            String leftEntity,
            String rightEntity,
            String pair,
            int weight,
            Link.Verdict verdict,
            boolean waits) {}
}
