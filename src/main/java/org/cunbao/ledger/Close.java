package org.cunbao.ledger;

import org.cunbao.vocabulary.Period;

/**
 * A frozen period: its canonical bytes lie in the vault under these hashes.
 *
 * @param period what was closed
 * @param revision 0 for the close itself, then 1, 2 …
 * @param ofRun the run as of which everything was computed
 * @param figures the SHA-256 of the text of the figures
 * @param contributions the SHA-256 of the text of what each figure counts
 * @param template the SHA-256 of the report's template
 * @param manifest the SHA-256 of the manifest
 * @param before the SHA-256 of the manifest of the close before it in the township; empty for the first
 * @param reason a person's words
 */
public record Close(
        Period period,
        int revision,
        long ofRun,
        String figures,
        String contributions,
        String template,
        String manifest,
        String before,
        String reason) {

    /** The same close of a ledger whose runs have other numbers. */
    public Close asOf(long run) {
        return new Close(period, revision, run, figures, contributions, template, manifest, before, reason);
    }
}
