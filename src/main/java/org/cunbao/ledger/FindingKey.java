package org.cunbao.ledger;

import org.cunbao.vocabulary.Finding;

/** The key by which a finding is answered: made of the file's bytes, the place in them, and what was found. */
public final class FindingKey {

    private static final int LENGTH = 12;

    private FindingKey() {}

    /** 12 hex digits, the same for the same bytes under any name. */
    public static String of(String sha256, Finding finding) {
        return new Canonical()
                .add(sha256)
                .add(finding.origin().sheet())
                .add(finding.origin().row())
                .add(finding.origin().column())
                .add(finding.code().code())
                .hash()
                .substring(0, LENGTH);
    }
}
