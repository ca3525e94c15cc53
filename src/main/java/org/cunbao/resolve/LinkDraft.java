package org.cunbao.resolve;

/**
 * A pair of rows that was judged.
 *
 * @param left the lesser row
 * @param right the greater row
 * @param weight in thousandths
 * @param verdict before clusters are made
 */
record LinkDraft(int left, int right, int weight, Link.Verdict verdict) {

    /** A person's word joins before any weight does; equal weights go by the mentions' order. */
    static final java.util.Comparator<LinkDraft> STRONGEST_FIRST = java.util.Comparator.comparing(
                    (LinkDraft draft) -> draft.verdict != Link.Verdict.RULED_SAME)
            .thenComparing(java.util.Comparator.comparingInt(LinkDraft::weight).reversed())
            .thenComparing(LinkDraft::left)
            .thenComparing(LinkDraft::right);

    /** The order in which links are told. */
    static final java.util.Comparator<LinkDraft> BY_ROWS =
            java.util.Comparator.comparingInt(LinkDraft::left).thenComparingInt(LinkDraft::right);

    boolean joins() {
        return verdict == Link.Verdict.SAME || verdict == Link.Verdict.RULED_SAME;
    }

    LinkDraft split() {
        return new LinkDraft(left, right, weight, Link.Verdict.SPLIT);
    }
}
